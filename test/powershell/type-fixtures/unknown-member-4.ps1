function Test-RwFixture {
    foreach ($service in (Get-Service -Name "BFE")) { return $service.DelayedStart }
}
