function Test-RwFixture {
    return [System.Security.Cryptography.RSA]::Create(2048)
}
