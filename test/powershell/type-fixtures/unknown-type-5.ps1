function Test-RwFixture {
    try { return [int]::Parse("5") } catch [System.Text.Json.JsonException] { return 0 }
}
