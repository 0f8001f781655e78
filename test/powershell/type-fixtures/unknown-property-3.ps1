function Get-RwFixtureText {
    param([object] $Object, [string[]] $Names)
    foreach ($name in $Names) { return $Object.PSObject.Properties[$name].Value }
}

function Test-RwFixture {
    $rule = Get-NetIPsecRule -PolicyStore 'ActiveStore'
    return Get-RwFixtureText -Object $rule -Names 'IPsecRuleName'
}
