function Test-RwFixture {
    $nothing = Set-Service -Name 'BFE' -StartupType 'Automatic'
    return $nothing.Status
}
