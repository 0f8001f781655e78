function Test-RwFixture {
    $one = 5
    return $one.Count
}
