# Settings of the firewall that IPsec obeys, and our own rules: for ping, and the guard of a tunnel (D18, D21, windows-facts 5.4).

function Invoke-RwFirewallCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Set-NetFirewallSetting' { return Set-NetFirewallSetting @Given }
        'New-NetFirewallRule' {
            if ("$($Given['Direction'])" -ceq 'Outbound') { return Set-RwTunnelGuard -Given $Given }
            return Set-RwPingRule -Given $Given
        }
        'Remove-NetFirewallRule' {
            Assert-RwOnlyName -Given $Given
            return Remove-NetFirewallRule -Name $Given.Name
        }
        'Read-RwFirewall' { return Read-RwFirewall @Given }
        'Read-RwPingRule' { return Read-RwPingRule @Given }
        'Read-RwTunnelGuard' { return Read-RwTunnelGuard @Given }
    }
    throw 'RwCallUnknown'
}

# What is in force, Group Policy included (D18). A profile whose policy ignores local rules ignores them on its networks
# only; a laptop changes networks, so one is enough for "not allowed".
function Read-RwFirewall {
    $setting = Get-NetFirewallSetting -PolicyStore 'ActiveStore'
    $firewallRules = $true
    $ipsecRules = $true
    foreach ($each in (Get-NetFirewallProfile -PolicyStore 'ActiveStore')) {
        # GpoBoolean: False, True, NotConfigured; the CIM class has 0 for False.
        if ((Get-RwText -Object $each -Names 'AllowLocalFirewallRules') -in 'False', '0') { $firewallRules = $false }
        if ((Get-RwText -Object $each -Names 'AllowLocalIPsecRules') -in 'False', '0') { $ipsecRules = $false }
    }
    return @{
        crlCheck                  = Get-RwSettingWord -Setting $setting -Names 'CertValidationLevel' -Words 'None', 'AttemptCrlCheck', 'RequireCrlCheck'
        ipsecThroughNat           = Get-RwSettingWord -Setting $setting -Names 'AllowIPsecThroughNAT' -Words 'None', 'Server', 'Both'
        localFirewallRulesAllowed = $firewallRules
        localIpsecRulesAllowed    = $ipsecRules
    }
}

# Not configured means the default, None (Set-NetFirewallSetting). Numbers are those of MS-GPFAS 2.2.1: 0, 1, 2; and 65535, which
# servers from 2016 to 2025 have for what is not configured.
function Get-RwSettingWord {
    param([object] $Setting, [string[]] $Names, [string[]] $Words)
    $text = Get-RwText -Object $Setting -Names $Names
    if ($text.Length -eq 0 -or $text -in 'NotConfigured', '65535') { return $Words[0] }
    for ($index = 0; $index -lt $Words.Length; $index++) {
        if ($text -eq $Words[$index] -or $text -eq $index.ToString()) { return $Words[$index] }
    }
    throw 'RwSettingUnknown'
}

# Echo requests in, from these addresses, and nothing else: without addresses it would be open to everyone.
function Set-RwPingRule {
    param([System.Collections.Hashtable] $Given)
    Assert-RwOwnName -Name $Given['Name']
    $kind = "$($Given['Protocol']) $($Given['IcmpType'])"
    if ($kind -cne 'ICMPv4 8' -and $kind -cne 'ICMPv6 128') { throw 'RwNotAPingRule' }
    if ("$($Given['Direction']) $($Given['Action'])" -cne 'Inbound Allow') { throw 'RwNotAPingRule' }
    Assert-RwAddresses -Given $Given -Parameters 'RemoteAddress'
    return Set-RwFirewallRule -Given $Given
}

# Nothing out from these own addresses to these remote ones, and nothing else: without addresses it would block everything.
function Set-RwTunnelGuard {
    param([System.Collections.Hashtable] $Given)
    Assert-RwOwnName -Name $Given['Name']
    $isPlain = -not $Given.Contains('Protocol') -and -not $Given.Contains('Program')
    if ("$($Given['Direction'])" -cne 'Outbound' -or "$($Given['Action'])" -cne 'Block' -or -not $isPlain) { throw 'RwNotAGuard' }
    Assert-RwAddresses -Given $Given -Parameters 'LocalAddress' -OrRanges
    Assert-RwAddresses -Given $Given -Parameters 'RemoteAddress'
    return Set-RwFirewallRule -Given $Given
}

function Set-RwFirewallRule {
    param([System.Collections.Hashtable] $Given)
    $rule = Get-RwFirewallRule -Name $Given['Name']
    if ($null -eq $rule) { return New-NetFirewallRule @Given }
    if ((Get-RwText -Object $rule -Names 'Group', 'RuleGroup') -cne $Given['Group']) {
        $rule.Group = $Given['Group']
        Set-NetFirewallRule -InputObject $rule
    }
    $change = ConvertTo-RwChange -Given $Given
    $change['Enabled'] = 'True'
    return Set-NetFirewallRule @change
}

# A rule that is off, blocks, or looks outward lets nobody ping: it is shown without addresses.
function Read-RwPingRule {
    param([object] $Name)
    Assert-RwOwnName -Name $Name
    $rule = Get-RwFirewallRule -Name $Name
    if ($null -eq $rule) { return @{ rule = $null } }
    $ports = Get-NetFirewallPortFilter -AssociatedNetFirewallRule $rule
    $protocol = Get-RwText -Object $ports -Names 'Protocol'
    $version = 0
    if ($protocol -in 'ICMPv4', '1') { $version = 4 }
    if ($protocol -in 'ICMPv6', '58') { $version = 6 }
    if ($version -eq 0) { throw 'RwNotAPingRule' }
    # Windows may write a type as "8" or "8:*".
    $type = (Get-RwText -Object $ports -Names 'IcmpType').Split(':')[0]
    if ($type -ne $(if ($version -eq 4) { '8' } else { '128' })) { throw 'RwNotAPingRule' }
    $allows = (Test-RwTrue -Object $rule -Names 'Enabled') -and (Get-RwText -Object $rule -Names 'Action') -in 'Allow', '2' -and
        (Get-RwText -Object $rule -Names 'Direction') -in 'Inbound', '1'
    $addresses = @()
    if ($allows) {
        $filter = Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $rule
        $addresses = @(Get-RwTexts -Object $filter -Names 'RemoteAddress', 'RemoteIP')
    }
    return @{
        rule = @{
            displayName     = Get-RwText -Object $rule -Names 'DisplayName'
            group           = Get-RwText -Object $rule -Names 'Group', 'RuleGroup'
            remoteAddresses = @($addresses)
            ipVersion       = $version
        }
    }
}

# A rule that is off, allows, looks inward or is for one protocol guards nothing: it is shown without own addresses.
function Read-RwTunnelGuard {
    param([object] $Name)
    Assert-RwOwnName -Name $Name
    $rule = Get-RwFirewallRule -Name $Name
    if ($null -eq $rule) { return @{ rule = $null } }
    $blocks = (Test-RwTrue -Object $rule -Names 'Enabled') -and (Get-RwText -Object $rule -Names 'Action') -in 'Block', '4' -and
        (Get-RwText -Object $rule -Names 'Direction') -in 'Outbound', '2' -and
        (Get-RwText -Object (Get-NetFirewallPortFilter -AssociatedNetFirewallRule $rule) -Names 'Protocol') -eq 'Any'
    $filter = Get-NetFirewallAddressFilter -AssociatedNetFirewallRule $rule
    $own = @()
    if ($blocks) { $own = @(Get-RwTexts -Object $filter -Names 'LocalAddress', 'LocalIP') }
    return @{
        rule = @{
            displayName     = Get-RwText -Object $rule -Names 'DisplayName'
            group           = Get-RwText -Object $rule -Names 'Group', 'RuleGroup'
            localAddresses  = @($own)
            remoteAddresses = @(Get-RwTexts -Object $filter -Names 'RemoteAddress', 'RemoteIP')
        }
    }
}

function Get-RwFirewallRule {
    param([string] $Name)
    try {
        return Get-NetFirewallRule -Name $Name -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}
