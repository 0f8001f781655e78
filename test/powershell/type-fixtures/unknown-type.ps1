function Test-RwFixture {
    return [System.HashCode]::Combine(1, 2)
}
