# Pure IPsec: what changes sets and rules (D12, D15, D18-D23). Reading is in ipsec-state.ps1.
#
# A New- of a set or a rule that is there already becomes the Set- with the same content: the plan's word is "put".

function Invoke-RwIpsecCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'New-NetIPsecMainModeCryptoProposal' { return New-NetIPsecMainModeCryptoProposal @Given }
        'New-NetIPsecQuickModeCryptoProposal' { return New-RwQuickModeProposal -Given $Given }
        'New-NetIPsecAuthProposal' { return New-RwAuthProposal -Given $Given }
        'New-NetIPsecMainModeCryptoSet' { return Set-RwMainModeCryptoSet -Given $Given }
        'New-NetIPsecQuickModeCryptoSet' { return Set-RwQuickModeCryptoSet -Given $Given }
        'New-NetIPsecPhase1AuthSet' { return Set-RwPhase1AuthSet -Given $Given }
        'New-NetIPsecMainModeRule' { return Set-RwMainModeRule -Given $Given }
        'New-NetIPsecRule' { return Set-RwIpsecRule -Given $Given }
        'Remove-NetIPsecMainModeCryptoSet' { return Remove-RwMainModeCryptoSet -Given $Given }
        'Remove-NetIPsecQuickModeCryptoSet' {
            Assert-RwOnlyName -Given $Given
            return Remove-NetIPsecQuickModeCryptoSet -Name $Given.Name
        }
        'Remove-NetIPsecPhase1AuthSet' {
            Assert-RwOnlyName -Given $Given
            return Remove-NetIPsecPhase1AuthSet -Name $Given.Name
        }
        'Remove-NetIPsecMainModeRule' {
            Assert-RwOnlyName -Given $Given
            return Remove-NetIPsecMainModeRule -Name $Given.Name
        }
        'Remove-NetIPsecRule' {
            Assert-RwOnlyName -Given $Given -Parameter 'IPsecRuleName'
            return Remove-NetIPsecRule -IPsecRuleName $Given.IPsecRuleName
        }
        'Enable-NetIPsecRule' {
            Assert-RwOnlyName -Given $Given -Parameter 'IPsecRuleName'
            return Enable-NetIPsecRule -IPsecRuleName $Given.IPsecRuleName
        }
        'Disable-NetIPsecRule' {
            Assert-RwOnlyName -Given $Given -Parameter 'IPsecRuleName'
            return Disable-NetIPsecRule -IPsecRuleName $Given.IPsecRuleName
        }
        'Remove-RwSecurityAssociation' { return Remove-RwSecurityAssociation @Given }
        'Read-RwSecurityAssociation' { return Read-RwSecurityAssociation @Given }
        'Read-RwMainModeCryptoSet' { return Read-RwMainModeCryptoSet @Given }
        'Read-RwMainModeDefault' { return Read-RwMainModeDefault @Given }
        'Read-RwQuickModeCryptoSet' { return Read-RwQuickModeCryptoSet @Given }
        'Read-RwPhase1AuthSet' { return Read-RwPhase1AuthSet @Given }
        'Read-RwMainModeRule' { return Read-RwMainModeRule @Given }
        'Read-RwIpsecRule' { return Read-RwIpsecRule @Given }
        'Read-RwOtherIpsecRules' { return Read-RwOtherIpsecRules @Given }
        'Read-RwMatchingIpsecRules' { return Read-RwMatchingIpsecRules @Given }
    }
    throw 'RwCallUnknown'
}

# D15: ESP with a cipher. AH, None and DES are no protection that this program sells as one.
function New-RwQuickModeProposal {
    param([System.Collections.Hashtable] $Given)
    # As texts: compared with an array, an operator would answer those that differ, and none of an empty one.
    if ("$($Given['Encapsulation'])" -cne 'ESP') { throw 'RwClearText' }
    if ("$($Given['Encryption'])" -cnotmatch '^(DES3|AES(GCM)?(128|192|256))\z') { throw 'RwClearText' }
    if ("$($Given['ESPHash'])" -cnotmatch '^(SHA1|SHA256|AESGMAC(128|192|256))\z') { throw 'RwNoIntegrity' }
    return New-NetIPsecQuickModeCryptoProposal @Given
}

# D20: one proposal selects our certificate, the other validates the server's; neither of the two words means both.
function New-RwAuthProposal {
    param([System.Collections.Hashtable] $Given)
    if (-not $Given.Contains('PreSharedKey')) {
        if (-not $Given.Contains('Cert')) { throw 'RwAuthenticationUnknown' }
        if ($Given.Contains('SelectionCriteria') -eq $Given.Contains('ValidationCriteria')) { throw 'RwCriteriaUnclear' }
    }
    return New-NetIPsecAuthProposal @Given
}

# The machine-wide default set is the one thing here that has no GUID of ours; its name is Windows' own, and constant (D19).
function Get-RwMainModeDefaultName { return '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE1}' }

function Set-RwMainModeCryptoSet {
    param([System.Collections.Hashtable] $Given)
    $isDefault = $Given.Contains('Default')
    if ($isDefault -and $Given.Contains('Name')) { throw 'RwNameNotOurs' }
    $name = Get-RwMainModeDefaultName
    if (-not $isDefault) {
        Assert-RwOwnName -Name $Given['Name']
        $name = $Given['Name']
    }
    if ($null -eq (Get-RwMainModeCryptoSet -Name $name)) { return New-NetIPsecMainModeCryptoSet @Given }
    $change = ConvertTo-RwChange -Given $Given
    $change['Name'] = $name
    # An administrator's default set keeps its name: only its methods are recorded, so only they can be put back.
    if ($isDefault) { $change.Remove('NewDisplayName') }
    return Set-NetIPsecMainModeCryptoSet @change
}

function Remove-RwMainModeCryptoSet {
    param([System.Collections.Hashtable] $Given)
    $isDefault = $Given.Count -eq 1 -and $Given['Name'] -is [string] -and $Given['Name'] -ceq (Get-RwMainModeDefaultName)
    if (-not $isDefault) { Assert-RwOnlyName -Given $Given }
    return Remove-NetIPsecMainModeCryptoSet -Name $Given.Name
}

function Set-RwQuickModeCryptoSet {
    param([System.Collections.Hashtable] $Given)
    Assert-RwOwnName -Name $Given['Name']
    if ($null -eq (Get-RwQuickModeCryptoSet -Name $Given['Name'])) { return New-NetIPsecQuickModeCryptoSet @Given }
    $change = ConvertTo-RwChange -Given $Given
    return Set-NetIPsecQuickModeCryptoSet @change
}

function Set-RwPhase1AuthSet {
    param([System.Collections.Hashtable] $Given)
    Assert-RwOwnName -Name $Given['Name']
    if ($null -eq (Get-RwPhase1AuthSet -Name $Given['Name'])) { return New-NetIPsecPhase1AuthSet @Given }
    $change = ConvertTo-RwChange -Given $Given
    return Set-NetIPsecPhase1AuthSet @change
}

function Set-RwMainModeRule {
    param([System.Collections.Hashtable] $Given)
    foreach ($parameter in 'Name', 'MainModeCryptoSet', 'Phase1AuthSet') { Assert-RwOwnName -Name $Given[$parameter] }
    Assert-RwAddresses -Given $Given -Parameters 'RemoteAddress'
    $rule = Get-RwMainModeRule -Name $Given['Name']
    if ($null -eq $rule) { return New-NetIPsecMainModeRule @Given }
    if ((Get-RwText -Object $rule -Names 'Group', 'RuleGroup') -cne $Given['Group']) {
        # No parameter changes the group of a rule that is there. Dot notation and Set- do for the display group (New-NetIPsecRule,
        # -Group); that they do for the group itself is UNCONFIRMED.
        $rule.Group = $Given['Group']
        Set-NetIPsecMainModeRule -InputObject $rule
    }
    $change = ConvertTo-RwChange -Given $Given
    $change['Enabled'] = 'True'
    return Set-NetIPsecMainModeRule @change
}

# A paused rule stays paused when its content changes (D22): Set- is not given Enabled.
function Set-RwIpsecRule {
    param([System.Collections.Hashtable] $Given)
    foreach ($parameter in 'IPsecRuleName', 'Phase1AuthSet', 'QuickModeCryptoSet') { Assert-RwOwnName -Name $Given[$parameter] }
    $demanded = @{ Mode = 'Tunnel'; InboundSecurity = 'Require'; OutboundSecurity = 'Require'; Profile = 'Any'; KeyModule = 'IKEv1' }
    foreach ($entry in $demanded.GetEnumerator()) {
        if ("$($Given[$entry.Key])" -cne $entry.Value) { throw 'RwClearText' }
    }
    Assert-RwAddresses -Given $Given -Parameters 'RemoteTunnelEndpoint', 'RemoteAddress'
    # Any on our side, for both or for neither (D21): New-NetIPsecRule's own example 1 has it for the endpoint.
    if ("$($Given['LocalTunnelEndpoint'])" -cne 'Any' -or "$($Given['LocalAddress'])" -cne 'Any') {
        Assert-RwAddresses -Given $Given -Parameters 'LocalTunnelEndpoint', 'LocalAddress'
    }
    $rule = Get-RwIpsecRule -Name $Given['IPsecRuleName']
    if ($null -eq $rule) { return New-NetIPsecRule @Given }
    if ((Get-RwText -Object $rule -Names 'Group', 'RuleGroup') -cne $Given['Group']) {
        $rule.Group = $Given['Group']
        Set-NetIPsecRule -InputObject $rule
    }
    $change = ConvertTo-RwChange -Given $Given
    return Set-NetIPsecRule @change
}

# D12: the name and nothing else, so that no other parameter can widen what is removed.
function Assert-RwOnlyName {
    param([System.Collections.Hashtable] $Given, [string] $Parameter = 'Name')
    if ($Given.Count -ne 1) { throw 'RwNameNotOurs' }
    Assert-RwOwnName -Name $Given[$Parameter]
}
