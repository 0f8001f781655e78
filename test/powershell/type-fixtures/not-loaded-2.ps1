function Test-RwFixture {
    return [System.Net.Http.HttpClient]::new()
}
