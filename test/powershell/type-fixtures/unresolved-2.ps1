function Test-RwFixture {
    $thing = Get-Something -Name "x"
    return $thing.Name
}
