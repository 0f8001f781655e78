# Pure IPsec: the rules that stand there, ours and others'.

# A disabled main-mode rule covers no address: it is shown with none.
function Read-RwMainModeRule {
    param([object] $Name)
    Assert-RwOwnName -Name $Name
    $rule = Get-RwMainModeRule -Name $Name
    if ($null -eq $rule) { return @{ rule = $null } }
    $addresses = @()
    if (Test-RwTrue -Object $rule -Names 'Enabled') {
        $filter = Get-NetFirewallAddressFilter -AssociatedNetIPsecMainModeRule $rule
        $addresses = @(Get-RwTexts -Object $filter -Names 'RemoteAddress', 'RemoteIP')
    }
    return @{
        rule = @{
            displayName       = Get-RwText -Object $rule -Names 'DisplayName'
            group             = Get-RwText -Object $rule -Names 'Group', 'RuleGroup'
            remoteAddresses   = @($addresses)
            mainModeCryptoSet = Get-RwText -Object $rule -Names 'MainModeCryptoSet'
            phase1AuthSet     = Get-RwText -Object $rule -Names 'Phase1AuthSet'
        }
    }
}

# D18: only a rule that is in ActiveStore with primary status OK is in force.
function Read-RwIpsecRule {
    param([object] $Name)
    Assert-RwOwnName -Name $Name
    $rule = Get-RwIpsecRule -Name $Name
    if ($null -eq $rule) { return @{ state = $null } }
    $filter = Get-NetFirewallAddressFilter -AssociatedNetIPsecRule $rule
    $enabled = Test-RwTrue -Object $rule -Names 'Enabled'
    $active = Get-RwIpsecRule -Name $Name -PolicyStore 'ActiveStore'
    $isActive = $enabled -and $null -ne $active -and (Get-RwText -Object $active -Names 'PrimaryStatus') -in 'OK', '1'
    return @{
        state = @{
            enabled = $enabled
            active  = $isActive
            rule    = @{
                displayName          = Get-RwText -Object $rule -Names 'DisplayName'
                group                = Get-RwText -Object $rule -Names 'Group', 'RuleGroup'
                mode                 = Get-RwText -Object $rule -Names 'Mode'
                inboundSecurity      = Get-RwText -Object $rule -Names 'InboundSecurity'
                outboundSecurity     = Get-RwText -Object $rule -Names 'OutboundSecurity'
                profile              = Get-RwText -Object $rule -Names 'Profile', 'Profiles'
                keyModule            = Get-RwText -Object $rule -Names 'KeyModule'
                localTunnelEndpoint  = Get-RwText -Object $rule -Names 'LocalTunnelEndpoint'
                remoteTunnelEndpoint = Get-RwText -Object $rule -Names 'RemoteTunnelEndpoint'
                localAddresses       = @(Get-RwTexts -Object $filter -Names 'LocalAddress', 'LocalIP')
                remoteAddresses      = @(Get-RwTexts -Object $filter -Names 'RemoteAddress', 'RemoteIP')
                phase1AuthSet        = Get-RwText -Object $rule -Names 'Phase1AuthSet'
                quickModeCryptoSet   = Get-RwText -Object $rule -Names 'QuickModeCryptoSet'
            }
        }
    }
}

# Every rule of both stores, those of Group Policy too (D18), and the names that Windows itself finds for these addresses.
function Read-RwOtherIpsecRules {
    param([string[]] $Addresses)
    $found = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($address in $Addresses) {
        foreach ($name in (Find-RwRuleNames -Given @{ RemoteAddress = $address.Split('/')[0] })) { $null = $found.Add($name) }
    }
    $rules = [System.Collections.Generic.List[object]]::new()
    $seen = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($store in 'PersistentStore', 'ActiveStore') {
        foreach ($rule in (Get-RwIpsecRulesOf -PolicyStore $store)) {
            $name = Get-RwText -Object $rule -Names 'IPsecRuleName', 'Name', 'InstanceID'
            if (-not $seen.Add($name)) { continue }
            $filter = Get-NetFirewallAddressFilter -AssociatedNetIPsecRule $rule
            $rules.Add(@{
                name            = $name
                displayName     = Get-RwText -Object $rule -Names 'DisplayName'
                enabled         = Test-RwTrue -Object $rule -Names 'Enabled'
                found           = $found.Contains($name)
                remoteAddresses = @(Get-RwTexts -Object $filter -Names 'RemoteAddress', 'RemoteIP')
            })
        }
    }
    return @{ rules = @($rules) }
}

# A list may be empty: whether that is an error of its own here is UNCONFIRMED, for other CIM cmdlets it is seen to be one.
function Get-RwIpsecRulesOf {
    param([string] $PolicyStore)
    try {
        return Get-NetIPsecRule -PolicyStore $PolicyStore -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

# Which rules Windows finds for what leaves today for the first address of each network, from the own address on the route
# there (D21). That Find-NetIPsecRule counts a rule for any own address, and what is in force only, is UNCONFIRMED.
function Read-RwMatchingIpsecRules {
    param([string[]] $Addresses)
    $matching = foreach ($subnet in $Addresses) {
        $first = $subnet.Split('/')[0]
        $own = Get-RwAddressTowards -Address $first
        $names = @()
        if ($null -ne $own) { $names = @(Find-RwRuleNames -Given @{ LocalAddress = $own; RemoteAddress = $first }) }
        @{ subnet = $subnet; own = $own; rules = $names }
    }
    return @{ matching = @($matching) }
}

# Given: RemoteAddress, and LocalAddress where it matters.
function Find-RwRuleNames {
    param([System.Collections.Hashtable] $Given)
    try {
        foreach ($rule in (Find-NetIPsecRule @Given -ErrorAction Stop)) {
            Get-RwText -Object $rule -Names 'IPsecRuleName', 'Name', 'InstanceID'
        }
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}
