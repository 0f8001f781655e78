function Test-RwFixture {
    try { return [int]::Parse("5") } catch { return $_.CategoryInfo.Kind }
}
