function Test-RwFixture {
    return [System.Security.Cryptography.AesGcm]::new([byte[]]::new(32))
}
