function Test-RwFixture {
    param([System.Collections.IDictionary] $Call)
    return $Call.text.Trim()
}
