function Test-RwFixture {
    return [System.Security.Cryptography.ProtectedData]::Protect([byte[]]::new(1), $null, "CurrentUser")
}
