# What the shipped scripts may not do (D12), done to the stubs: they have to be as dangerous as Windows. Runs in tests only.

function Invoke-RwRemoveWithoutName {
    Remove-NetIPsecRule
    return @{}
}

function Invoke-RwRemoveByWildcard {
    Remove-NetIPsecRule -IPsecRuleName '*a'
    return @{}
}

function Invoke-RwDisableAll {
    Disable-NetIPsecRule -All
    return @{}
}

function Invoke-RwRemoveWithUnknownParameter {
    Remove-NetIPsecRule -Everything
    return @{}
}
