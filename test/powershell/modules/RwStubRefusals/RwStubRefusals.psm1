# What the stubs refuse, row by row of the table of beliefs (RwStubBeliefs holds its words and numbers). An error looks like
# those of the cmdlet's family: the CIM cmdlets name the system error in the id (UNCONFIRMED), the category fits the word.

$categories = @{
    accessDenied = 'PermissionDenied'; alreadyExists = 'ResourceExists'; notFound = 'ObjectNotFound'; inUse = 'ResourceBusy'
    invalidParameter = 'InvalidArgument'; badData = 'InvalidData'; serviceStopped = 'NotSpecified'
}
$keyWords = 'Any', 'LocalSubnet', 'DNS', 'DHCP', 'WINS', 'DefaultGateway', 'Internet', 'Intranet'

function New-RwStubRefusal {
    param([string] $Belief, [string] $Cmdlet)
    $row = Get-RwStubBelief -Id $Belief
    if (-not $categories.Contains($row.Code)) { throw "NoForm $Belief" }
    $id = 'MI RESULT 1'
    if ($row.Contains('Number')) {
        $id = "Windows System Error $($row.Number)"
        if ($Cmdlet -match '-Vpn') { $id = "WIN32 $($row.Number)" }
        # The numbers of RAS have a family of their own (windows-facts 7).
        if ($Cmdlet -match '-Vpn' -and $row.Number -ge 600 -and $row.Number -lt 900) { $id = "VPN $($row.Number)" }
    }
    return [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('stub'), "$id,$Cmdlet", $categories[$row.Code], $null)
}

# As the service cmdlets report: the number is in the innermost exception only.
function New-RwStubServiceRefusal {
    param([string] $Belief, [string] $Verb)
    $inner = [System.ComponentModel.Win32Exception]::new([int] (Get-RwStubBelief -Id $Belief).Number)
    $exception = [System.InvalidOperationException]::new('stub', [System.InvalidOperationException]::new('stub', $inner))
    $word = @{ Start = 'CouldNotStartService,Microsoft.PowerShell.Commands.StartServiceCommand'; Stop = 'CouldNotStopService,Microsoft.PowerShell.Commands.StopServiceCommand' }
    $word['Set'] = 'CouldNotSetService,Microsoft.PowerShell.Commands.SetServiceCommand'
    return [System.Management.Automation.ErrorRecord]::new($exception, $word[$Verb], 'OpenError', $null)
}

# With 'elevated' = 'no' in the state: what belongs to the machine is not written.
function Assert-RwStubAccess {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    if (-not $State.Contains('elevated') -or $State.elevated -ne 'no') { return }
    $verb = $Cmdlet.Split('-')[0]
    if ($Cmdlet -match 'ModeSA$') { throw (New-RwStubRefusal -Belief 'access.securityAssociations' -Cmdlet $Cmdlet) }
    if ($verb -in 'Get', 'Find' -or $Cmdlet -match 'Proposal$') { return }
    if ($Cmdlet -match '-Service$') {
        if ($verb -eq 'Restart') { $verb = 'Stop' }
        throw (New-RwStubServiceRefusal -Belief 'access.machineWrite' -Verb $verb)
    }
    $ofUser = $Cmdlet -match '-Vpn' -and -not ($Bound.Contains('AllUserConnection') -and $Bound.AllUserConnection)
    if (-not $ofUser) { throw (New-RwStubRefusal -Belief 'access.machineWrite' -Cmdlet $Cmdlet) }
}

# A key in clear is for administrators.
function Assert-RwStubKeyShown {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Entry, [System.Collections.IDictionary] $State)
    if (-not $State.Contains('elevated') -or $State.elevated -ne 'no' -or -not $Entry.Contains('Proposals')) { return }
    foreach ($proposal in $Entry.Proposals) {
        if ($proposal.CimClass -match 'PSK') { throw (New-RwStubRefusal -Belief 'access.authSetRead' -Cmdlet $Cmdlet) }
    }
}

function Assert-RwStubProposal {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound)
    $belief = switch -Regex ($Cmdlet) {
        'MainMode' {
            if ($Bound.Encryption -match 'GCM' -or $Bound.Hash -match 'GMAC') { 'mainMode.gcm' }
            if ('None' -in $Bound.Encryption, $Bound.Hash, $Bound.KeyExchange) { 'mainMode.nothing' }
            if ($Bound.KeyExchange -eq 'SameAsMainMode') { 'mainMode.badWord' }
        }
        'QuickMode' {
            $isGcm = $Bound.Encryption -match '^AESGCM([0-9]+)\z'
            $size = ''
            if ($isGcm) { $size = $Matches[1] }
            $isGmac = $Bound.ESPHash -match '^AESGMAC([0-9]+)\z'
            if ($Bound.Encryption -ne 'None' -and ($isGcm -ne $isGmac -or ($isGcm -and $Matches[1] -ne $size))) { 'quickMode.gcmMismatch' }
            if ($Bound.MaxMinutes -lt 5 -or $Bound.MaxMinutes -gt 2879) { 'quickMode.lifetime' }
            if ($Bound.MaxKiloBytes -lt 20480 -or $Bound.MaxKiloBytes -gt 2147483647) { 'quickMode.lifetime' }
        }
        'Auth' {
            if ($Bound.Contains('Authority') -and $Bound.Authority -notmatch '^[A-Za-z0-9.]+ *=') { 'authSet.authority' }
            if ($Bound.Contains('Thumbprint') -and $Bound.Thumbprint -notmatch '^[0-9A-Fa-f]{40}\z') { 'authSet.thumbprint' }
        }
    }
    foreach ($each in $belief) { throw (New-RwStubRefusal -Belief $each -Cmdlet $Cmdlet) }
}

# Sets and rules, as they would stand afterwards.
function Assert-RwStubEntry {
    param([string] $Kind, [string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Entry)
    $name = "$($Entry.DisplayName)"
    if ($name.Length -lt 1 -or $name.Length -gt 9999 -or $name.Contains('|') -or $name -eq 'all') {
        throw (New-RwStubRefusal -Belief 'netSecurity.displayName' -Cmdlet $Cmdlet)
    }
    $belief = switch ($Kind) {
        'IPsecMainModeCryptoSet' {
            # The machine's own set may have several (windows-facts 5.2).
            $isDefault = $Entry.InstanceID -match '^\{'
            $different = [System.Collections.Generic.HashSet[string]]::new()
            foreach ($proposal in $Bound['Proposal']) { if ($null -ne $proposal) { $null = $different.Add($proposal.GroupId) } }
            if (-not $isDefault -and $different.Count -gt 1) { 'mainMode.twoGroups' }
            if ($Entry.MaxLifetimeMinutes -gt 2879) { 'mainMode.lifetime' }
        }
        'FirewallRule' {
            $wanted = @{ ICMPv4 = 4; ICMPv6 = 6 }[$Entry.Protocol]
            foreach ($text in $Bound['RemoteAddress']) { if ($null -ne $wanted -and (Get-RwStubIpVersion -Text $text) -notin 0, $wanted) { 'ping.badAddress' } }
            if ($null -eq $wanted) {
                $versions = foreach ($text in @($Bound['LocalAddress']) + @($Bound['RemoteAddress'])) { if ($null -ne $text) { Get-RwStubIpVersion -Text $text } }
                foreach ($version in $versions) { if ($version -lt 0 -or $version -ne @($versions)[0]) { 'guard.badAddress' } }
            }
        }
        { $_ -in 'IPsecRule', 'IPsecMainModeRule' } {
            foreach ($text in @($Bound['LocalAddress']) + @($Bound['RemoteAddress'])) {
                if ($null -ne $text -and (Get-RwStubIpVersion -Text $text) -lt 0) { 'rule.badAddress' }
            }
        }
        'IPsecRule' {
            # Valid pairs In\Out (New-NetIPsecRule).
            $pair = "$($Entry.InboundSecurity)\$($Entry.OutboundSecurity)"
            if ($pair -notin 'None\None', 'Request\None', 'Request\Request', 'Require\Request', 'Require\Require') { 'rule.badSecurityPair' }
            if ($Entry.Mode -eq 'Tunnel') {
                $ends = foreach ($end in 'LocalTunnelEndpoint', 'RemoteTunnelEndpoint') {
                    $text = ''
                    if ($Entry.Contains($end)) { $text = "$(@($Entry[$end])[0])" }
                    if ($text.Contains('/') -or $text.Contains('-')) { -1 } else { Get-RwStubIpVersion -Text $text }
                }
                if ($ends[0] -lt 0 -or $ends[1] -lt 4) { 'rule.badEndpoint' }
                if ($ends[0] -gt 0 -and $ends[0] -ne $ends[1]) { 'rule.twoIpVersions' }
            }
        }
    }
    foreach ($each in $belief) { throw (New-RwStubRefusal -Belief $each -Cmdlet $Cmdlet) }
}

# The sets that a rule names.
function Assert-RwStubReferences {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Entry, [System.Collections.IDictionary] $Net)
    $kinds = @{ Phase1AuthSet = 'IPsecPhase1AuthSet'; QuickModeCryptoSet = 'IPsecQuickModeCryptoSet'; MainModeCryptoSet = 'IPsecMainModeCryptoSet' }
    foreach ($reference in 'Phase1AuthSet', 'QuickModeCryptoSet', 'MainModeCryptoSet') {
        if (-not $Entry.Contains($reference) -or $Entry[$reference] -eq 'Default') { continue }
        $kind = $kinds[$reference]
        if (-not $Net.Contains($kind) -or -not $Net[$kind].Contains($Entry[$reference])) { throw (New-RwStubRefusal -Belief 'rule.setMissing' -Cmdlet $Cmdlet) }
    }
    if (-not $Entry.Contains('KeyModule') -or $Entry.KeyModule -ne 'IKEv2') { return }
    if ($Entry.Phase1AuthSet -ne 'Default') {
        foreach ($proposal in $Net.IPsecPhase1AuthSet[$Entry.Phase1AuthSet].Proposals) {
            if ($proposal.CimClass -match 'PSK') { throw (New-RwStubRefusal -Belief 'rule.pskWithIkev2' -Cmdlet $Cmdlet) }
        }
    }
    if ($Entry.Mode -eq 'Tunnel') { throw (New-RwStubRefusal -Belief 'rule.ikev2Tunnel' -Cmdlet $Cmdlet) }
}

function Assert-RwStubNrptRule {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound)
    foreach ($name in $Bound['Namespace']) {
        if ($name -notmatch '^\.?[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\z') { throw (New-RwStubRefusal -Belief 'nrpt.badNamespace' -Cmdlet $Cmdlet) }
    }
    foreach ($server in $Bound['NameServers']) {
        if ($server -match '[/-]' -or (Get-RwStubIpVersion -Text $server) -lt 4) { throw (New-RwStubRefusal -Belief 'nrpt.badServer' -Cmdlet $Cmdlet) }
    }
}

# True where one of the texts (an address, a network, a mask, a range, Any) has this address.
function Test-RwStubCovers {
    param([string[]] $Texts, [string] $Address)
    $wanted = ConvertTo-RwStubBits -Text $Address
    foreach ($text in $Texts) {
        if ($text -eq 'Any') { return $true }
        $first, $last = $text.Split([char[]] '-', 2)
        $network, $length = $first.Split([char[]] '/', 2)
        $from = ConvertTo-RwStubBits -Text $network
        if ($null -eq $from -or $from.Length -ne $wanted.Length) { continue }
        if ($null -ne $last) {
            $isIn = [string]::CompareOrdinal($from, $wanted) -le 0 -and [string]::CompareOrdinal($wanted, (ConvertTo-RwStubBits -Text $last)) -le 0
        } else {
            $bits = $from.Length
            if ($null -ne $length -and $length.Contains('.')) { $bits = (ConvertTo-RwStubBits -Text $length).Replace('0', '').Length } elseif ($null -ne $length) { $bits = [int] $length }
            $isIn = $from.Substring(0, $bits) -eq $wanted.Substring(0, $bits)
        }
        if ($isIn) { return $true }
    }
    return $false
}

function ConvertTo-RwStubBits {
    param([string] $Text)
    $address = $null
    if (-not [System.Net.IPAddress]::TryParse($Text, [ref] $address)) { return $null }
    $bytes = foreach ($byte in $address.GetAddressBytes()) { [System.Convert]::ToString($byte, 2).PadLeft(8, '0') }
    return [string]::Join('', $bytes)
}

# 4 or 6: an address, a network, a mask or a range. 0 = a key word of the rules; -1 = none of these, a name for example.
function Get-RwStubIpVersion {
    param([string] $Text)
    if ($Text -in $keyWords) { return 0 }
    $version = 0
    foreach ($part in $Text.Split([char[]] '-')) {
        $plain = $part.Split([char[]] '/')[0]
        $address = $null
        if ($plain -notmatch '^(([0-9]{1,3}\.){3}[0-9]{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)\z') { return -1 }
        if (-not [System.Net.IPAddress]::TryParse($plain, [ref] $address)) { return -1 }
        $family = 4
        if ($address.AddressFamily.ToString() -eq 'InterNetworkV6') { $family = 6 }
        if ($version -notin 0, $family) { return -1 }
        $version = $family
    }
    return $version
}

Export-ModuleMember -Function 'New-RwStubRefusal', 'New-RwStubServiceRefusal', 'Assert-RwStubAccess', 'Assert-RwStubKeyShown', 'Assert-RwStubProposal',
    'Assert-RwStubEntry', 'Assert-RwStubReferences', 'Assert-RwStubNrptRule', 'Test-RwStubCovers'
