function Test-RwFixture {
    param([System.Management.Automation.SemanticVersion] $Version)
    return $Version
}
