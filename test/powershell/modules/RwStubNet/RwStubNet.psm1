# What the stubs of NetSecurity and of the NRPT cmdlets do, as strict as their pages: a set or rule is kept under 'net' in the
# state of RwStubState, by kind and name. Answers look like the CIM classes of root\StandardCimv2 (numbers, Proposals,
# RuleGroup), because those are documented; what NetSecurity's type file adds to them on Windows is not.
#
# Remove-, Enable- and Disable- without a parameter mean every object, and names are wildcards, as on Windows (D12).

function Invoke-RwStubNet {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $State)
    if (-not $State.Contains('net')) { $State['net'] = [ordered]@{} }
    # Nothing serves the store while MpsSvc does not run (D17).
    $isStopped = $State.services.Contains('MpsSvc') -and $State.services.MpsSvc.status -ne 'Running'
    if ($isStopped -and $Cmdlet -notmatch 'Nrpt|Proposal$') { throw (New-RwStubRefusal -Belief 'netSecurity.stopped' -Cmdlet $Cmdlet) }
    switch -Regex ($Cmdlet) {
        'Proposal$' { return New-RwStubProposal -Cmdlet $Cmdlet -Bound $Bound }
        'Nrpt' { return Invoke-RwStubNrpt -Cmdlet $Cmdlet -Bound $Bound -Net $State.net }
        'FirewallSetting$|FirewallProfile$' { return Invoke-RwStubSetting -Cmdlet $Cmdlet -Bound $Bound -Net $State.net }
        'Filter$' { return Get-RwStubFilter -Cmdlet $Cmdlet -Bound $Bound -Net $State.net }
        'ModeSA$' { return Invoke-RwStubAssociation -Cmdlet $Cmdlet -Bound $Bound -Net $State.net }
        '^Find-' { return Find-RwStubRule -Bound $Bound -Net $State.net }
        default { return Invoke-RwStubObject -Cmdlet $Cmdlet -Bound $Bound -Net $State.net }
    }
}

$class = @{
    MainModeCryptoProposal = 'MSFT_NetIKEMMCryptoProposal'; QuickModeCryptoProposal = 'MSFT_NetIKEQMCryptoProposal'
    IPsecMainModeCryptoSet = 'MSFT_NetIKEMMCryptoSet'; IPsecQuickModeCryptoSet = 'MSFT_NetIKEQMCryptoSet'
    IPsecPhase1AuthSet = 'MSFT_NetIKEP1AuthSet'; IPsecMainModeRule = 'MSFT_NetMainModeRule'; IPsecRule = 'MSFT_NetConSecRule'
    FirewallRule = 'MSFT_NetFirewallRule'
}
$takes = @{
    IPsecMainModeCryptoSet = 'MSFT_NetIKEMMCryptoProposal'; IPsecQuickModeCryptoSet = 'MSFT_NetIKEQMCryptoProposal'
    IPsecPhase1AuthSet = 'MSFT_NetIKE(PSK|Cert)AuthProposal'
}
$ciphers = @{ DES = 2; DES3 = 6; AES128 = 65001; AES192 = 65002; AES256 = 65003; AESGCM128 = 65004; AESGCM192 = 65005; AESGCM256 = 65006; None = 0 }
$hashes = @{ None = 0; MD5 = 2; SHA1 = 3; SHA256 = 65001; SHA384 = 65002; AESGMAC128 = 65003; AESGMAC192 = 65004; AESGMAC256 = 65005 }
$groups = @{ None = 0; DH1 = 1; DH2 = 2; DH14 = 14; DH19 = 19; DH20 = 20; DH24 = 24; SameAsMainMode = 'SameAsMainMode' }

function New-RwStubProposal {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound)
    Assert-RwStubProposal -Cmdlet $Cmdlet -Bound $Bound
    switch -Regex ($Cmdlet) {
        'MainMode' {
            return [pscustomobject]@{
                CimClass = 'MSFT_NetIKEMMCryptoProposal'
                CipherAlgorithm = $ciphers[$Bound.Encryption]; HashAlgorithm = $hashes[$Bound.Hash]; GroupId = $groups[$Bound.KeyExchange]
            }
        }
        'QuickMode' {
            return [pscustomobject]@{
                CimClass = 'MSFT_NetIKEQMCryptoProposal'; Encapsulation = @{ None = 0; AH = 1; ESP = 2 }[$Bound.Encapsulation]
                CipherAlgorithm = $ciphers[$Bound.Encryption]; HashAlgorithmESP = $hashes[$Bound.ESPHash]
                MaxLifetimeMinutes = $Bound.MaxMinutes; MaxLifetimeKilobytes = $Bound.MaxKiloBytes
            }
        }
    }
    if ($Bound.Contains('PreSharedKey')) {
        return [pscustomobject]@{ CimClass = 'MSFT_NetIKEPSKAuthProposal'; AuthenticationMethod = 2; PreSharedKey = $Bound.PreSharedKey }
    }
    if (-not $Bound.Contains('Cert')) { throw (New-RwStubNetError -Id 'InvalidArgument' -Cmdlet $Cmdlet) }
    $certificate = [ordered]@{
        CimClass = 'MSFT_NetIKECertAuthProposal'; TrustedCA = $Bound.Authority
        TrustedCAType = @{ Root = 1; Intermediate = 2 }[$Bound.AuthorityType]
        SigningAlgorithm = @{ RSA = 1; ECDSA256 = 2; ECDSA384 = 3 }[$Bound.Signing]
        CertName = $null; CertNameType = 0; Thumbprint = $null
        SelectionCriteria = $Bound.Contains('SelectionCriteria'); ValidationCriteria = $Bound.Contains('ValidationCriteria')
    }
    if ($Bound.Contains('SubjectName')) {
        $certificate.CertName = $Bound.SubjectName
        $certificate.CertNameType = @{ None = 0; DomainName = 1; UserPrincipalName = 2; EmailAddress = 3; CN = 4; OU = 5; O = 6; DC = 7 }[$Bound.SubjectNameType]
    }
    if ($Bound.Contains('Thumbprint')) { $certificate.Thumbprint = $Bound.Thumbprint }
    return [pscustomobject] $certificate
}

function Invoke-RwStubObject {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net)
    $verb, $noun = $Cmdlet.Split([char[]] '-', 2)
    $kind = $noun.Substring(3)
    if (-not $Net.Contains($kind)) { $Net[$kind] = [ordered]@{} }
    $objects = $Net[$kind]
    $key = 'Name'
    if ($kind -eq 'IPsecRule') { $key = 'IPsecRuleName' }
    if ($verb -eq 'New') { return New-RwStubObject -Kind $kind -Cmdlet $Cmdlet -Bound $Bound -Net $Net -Key $key }
    if ($verb -eq 'Set') { return Set-RwStubObject -Kind $kind -Cmdlet $Cmdlet -Bound $Bound -Net $Net -Objects $objects -Key $key }
    $names = @(Find-RwStubNames -Cmdlet $Cmdlet -Bound $Bound -Objects $objects -Key $key)
    foreach ($name in $names) {
        switch ($verb) {
            'Get' {
                # ActiveStore: what is in force. A policy that shuts local rules out does, and a test with 'inactive' = 'yes'.
                $isActive = $Bound.Contains('PolicyStore') -and $Bound.PolicyStore -eq 'ActiveStore'
                $isShut = $kind -eq 'IPsecRule' -and $Net.Contains('profiles') -and $Net.profiles.Public.AllowLocalIPsecRules -eq 'False'
                if ($isActive -and ($isShut -or $objects[$name].Contains('inactive'))) {
                    if ($Bound.Contains($key)) { throw (New-RwStubNetError -Id 'CmdletizationQuery_NotFound_InstanceID' -Cmdlet $Cmdlet -Category 'ObjectNotFound') }
                    continue
                }
                Assert-RwStubKeyShown -Cmdlet $Cmdlet -Entry $objects[$name] -State (Read-RwStubState)
                ConvertTo-RwStubObjectOf -Entry $objects[$name]
            }
            'Remove' {
                foreach ($other in $Net.GetEnumerator()) {
                    if ($other.Key -notmatch 'Rule$') { continue }
                    foreach ($rule in $other.Value.GetEnumerator()) {
                        foreach ($reference in 'Phase1AuthSet', 'QuickModeCryptoSet', 'MainModeCryptoSet') {
                            if ($rule.Value.Contains($reference) -and $rule.Value[$reference] -eq $name) { throw (New-RwStubRefusal -Belief 'set.inUse' -Cmdlet $Cmdlet) }
                        }
                    }
                }
                $objects.Remove($name)
            }
            'Enable' { $objects[$name].Enabled = 'True' }
            'Disable' { $objects[$name].Enabled = 'False' }
        }
    }
    if ($verb -ne 'Get') { Write-RwStubNet -Net $Net }
}

# Without a name: all of them.
function Find-RwStubNames {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Objects, [string] $Key)
    $all = @(foreach ($each in $Objects.GetEnumerator()) { $each.Key })
    if ($Bound.Contains('InputObject')) { return @($Bound.InputObject)[0].InstanceID }
    if (-not $Bound.Contains($Key)) { return $all }
    foreach ($pattern in @($Bound[$Key])) {
        $found = @(foreach ($name in $all) { if ($name -like $pattern) { $name } })
        if ($found.Count -eq 0) { throw (New-RwStubNetError -Id 'CmdletizationQuery_NotFound_InstanceID' -Cmdlet $Cmdlet -Category 'ObjectNotFound') }
        $found
    }
}

function New-RwStubObject {
    param([string] $Kind, [string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net, [string] $Key)
    $name = [guid]::NewGuid().ToString('B')
    if ($Bound.Contains($Key)) { $name = $Bound[$Key] }
    if ($Bound.Contains('Default')) { $name = '{E5A5D32A-4BCE-4e4d-B07F-4AB1BA7E5FE1}' }
    if ($Net[$Kind].Contains($name)) { throw (New-RwStubNetError -Id 'MI RESULT 11' -Cmdlet $Cmdlet -Category 'ResourceExists') }
    $entry = [ordered]@{ CimClass = $class[$Kind]; InstanceID = $name; DisplayName = $Bound.DisplayName; RuleGroup = $null; PrimaryStatus = 1 }
    if ($Bound.Contains('Group')) { $entry.RuleGroup = $Bound.Group }
    switch -Regex ($Kind) {
        'IPsecMainModeCryptoSet' { $entry['MaxLifetimeMinutes'] = 480 }
        'IPsecQuickModeCryptoSet' { $entry['PfsGroupID'] = 0 }
        '^IPsecRule$' {
            foreach ($pair in 'Mode Transport', 'InboundSecurity None', 'OutboundSecurity None', 'KeyModule Default', 'Phase1AuthSet Default', 'QuickModeCryptoSet Default') {
                $word = $pair.Split(' ')
                $entry[$word[0]] = $word[1]
            }
        }
        'Rule$' {
            $entry['Enabled'] = 'True'
            $entry['Profile'] = 'Any'
            foreach ($filter in 'LocalAddress', 'RemoteAddress') { $entry[$filter] = @('Any') }
        }
        'FirewallRule' {
            foreach ($pair in 'Direction Inbound', 'Action Allow', 'Protocol Any') {
                $word = $pair.Split(' ')
                $entry[$word[0]] = $word[1]
            }
            $entry['IcmpType'] = @('Any')
        }
    }
    Set-RwStubEntry -Kind $Kind -Cmdlet $Cmdlet -Bound $Bound -Entry $entry
    Assert-RwStubReferences -Cmdlet $Cmdlet -Entry $entry -Net $Net
    $Net[$Kind][$name] = $entry
    Write-RwStubNet -Net $Net
    ConvertTo-RwStubObjectOf -Entry $entry
}

function Set-RwStubObject {
    param([string] $Kind, [string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net, [System.Collections.IDictionary] $Objects, [string] $Key)
    foreach ($name in @(Find-RwStubNames -Cmdlet $Cmdlet -Bound $Bound -Objects $Objects -Key $Key)) {
        if ($Bound.Contains('InputObject')) { $Objects[$name].RuleGroup = @($Bound.InputObject)[0].Group }
        if ($Bound.Contains('NewDisplayName')) { $Objects[$name].DisplayName = $Bound.NewDisplayName }
        Set-RwStubEntry -Kind $Kind -Cmdlet $Cmdlet -Bound $Bound -Entry $Objects[$name]
        Assert-RwStubReferences -Cmdlet $Cmdlet -Entry $Objects[$name] -Net $Net
    }
    Write-RwStubNet -Net @{ $Kind = $Objects }
}

# What New- and Set- have in common.
function Set-RwStubEntry {
    param([string] $Kind, [string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Entry)
    $plain = 'Mode', 'InboundSecurity', 'OutboundSecurity', 'Profile', 'KeyModule', 'Phase1AuthSet', 'QuickModeCryptoSet', 'MainModeCryptoSet', 'Enabled',
        'Direction', 'Action', 'Protocol'
    foreach ($word in $plain) { if ($Bound.Contains($word)) { $Entry[$word] = $Bound[$word] } }
    foreach ($list in 'LocalTunnelEndpoint', 'RemoteTunnelEndpoint', 'IcmpType') {
        if ($Bound.Contains($list)) { $Entry[$list] = @($Bound[$list]) }
    }
    foreach ($list in 'LocalAddress', 'RemoteAddress') {
        if ($Bound.Contains($list)) { $Entry[$list] = @(foreach ($text in $Bound[$list]) { ConvertTo-RwStubAddress -Text $text }) }
    }
    if ($Bound.Contains('MaxMinutes')) { $Entry['MaxLifetimeMinutes'] = $Bound.MaxMinutes }
    if ($Bound.Contains('PerfectForwardSecrecyGroup')) { $Entry['PfsGroupID'] = $groups[$Bound.PerfectForwardSecrecyGroup] }
    if ($Bound.Contains('Proposal')) {
        foreach ($proposal in $Bound.Proposal) {
            $made = $proposal.PSObject.Properties['CimClass']
            if ($null -eq $made -or $made.Value -notmatch "^$($takes[$Kind])$") { throw (New-RwStubNetError -Id 'InvalidArgument' -Cmdlet $Cmdlet) }
        }
        $Entry['Proposals'] = @($Bound.Proposal)
    }
    Assert-RwStubEntry -Kind $Kind -Cmdlet $Cmdlet -Bound $Bound -Entry $Entry
}

# Windows reads prefixes back with masks.
function ConvertTo-RwStubAddress {
    param([string] $Text)
    if ($Text -notmatch '^([0-9.]+)/([0-9]+)\z') { return $Text }
    $bits = [uint32]::MaxValue
    $length = [int] $Matches[2]
    $mask = [uint32] 0
    if ($length -gt 0) { $mask = ($bits -shl (32 - $length)) -band $bits }
    $parts = foreach ($shift in 24, 16, 8, 0) { ($mask -shr $shift) -band 255 }
    return $Matches[1] + '/' + [string]::Join('.', $parts)
}

function Get-RwStubFilter {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net)
    foreach ($pair in $Bound.GetEnumerator()) {
        if ($pair.Key -notmatch '^AssociatedNet(?<kind>\w+Rule)$') { continue }
        $entry = $Net[$Matches.kind][$pair.Value.InstanceID]
        if ($Cmdlet -match 'PortFilter') { return [pscustomobject]@{ CimClass = 'MSFT_NetProtocolPortFilter'; Protocol = $entry.Protocol; IcmpType = $entry.IcmpType } }
        return [pscustomobject]@{ CimClass = 'MSFT_NetAddressFilter'; LocalAddress = $entry.LocalAddress; RemoteAddress = $entry.RemoteAddress }
    }
    throw (New-RwStubNetError -Id 'NotStubbed' -Cmdlet $Cmdlet)
}

function Invoke-RwStubSetting {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net)
    if (-not $Net.Contains('setting')) { $Net['setting'] = [ordered]@{ CertValidationLevel = 'NotConfigured'; AllowIPsecThroughNAT = 'NotConfigured' } }
    if ($Cmdlet -eq 'Get-NetFirewallSetting') { return ConvertTo-RwStubObjectOf -Entry $Net.setting }
    if ($Cmdlet -eq 'Set-NetFirewallSetting') {
        foreach ($key in 'CertValidationLevel', 'AllowIPsecThroughNAT') { if ($Bound.Contains($key)) { $Net.setting[$key] = $Bound[$key] } }
        return Write-RwStubNet -Net $Net
    }
    foreach ($name in 'Domain', 'Private', 'Public') {
        $each = [ordered]@{ Name = $name; AllowLocalFirewallRules = 'NotConfigured'; AllowLocalIPsecRules = 'NotConfigured' }
        if ($Net.Contains('profiles') -and $Net.profiles.Contains($name)) {
            foreach ($entry in $Net.profiles[$name].GetEnumerator()) { $each[$entry.Key] = $entry.Value }
        }
        [pscustomobject] $each
    }
}

# Rules in force that have both addresses (RwStubRefusals counts). The first address of a network stands for the network.
function Find-RwStubRule {
    param([System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net)
    $found = $false
    $isShut = $Net.Contains('profiles') -and $Net.profiles.Public.AllowLocalIPsecRules -eq 'False'
    if ($Net.Contains('IPsecRule') -and -not $isShut) {
        foreach ($rule in $Net.IPsecRule.GetEnumerator()) {
            if ($rule.Value.Enabled -ne 'True' -or $rule.Value.Contains('inactive')) { continue }
            $isOurs = -not $Bound.Contains('LocalAddress') -or (Test-RwStubCovers -Texts $rule.Value.LocalAddress -Address $Bound.LocalAddress)
            if ($isOurs -and (Test-RwStubCovers -Texts $rule.Value.RemoteAddress -Address $Bound.RemoteAddress)) {
                $found = $true
                ConvertTo-RwStubObjectOf -Entry $rule.Value
            }
        }
    }
    if (-not $found) { throw (New-RwStubNetError -Id 'CmdletizationQuery_NotFound' -Cmdlet 'Find-NetIPsecRule' -Category 'ObjectNotFound') }
}

function Invoke-RwStubAssociation {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net)
    $kind = 'quickMode'
    if ($Cmdlet -match 'MainMode') { $kind = 'mainMode' }
    $all = @()
    if ($Net.Contains($kind)) { $all = @($Net[$kind]) }
    $chosen = $all
    if ($Bound.Contains('Name')) { $chosen = @(foreach ($each in $all) { if ($each.Name -like @($Bound.Name)[0]) { $each } }) }
    if ($Bound.Contains('AssociatedNetIPsecMainModeSA')) {
        $chosen = @(foreach ($each in $all) { if ($each.MmSaId -eq $Bound.AssociatedNetIPsecMainModeSA.Name) { $each } })
    }
    if ($Bound.Count -gt 0 -and $chosen.Count -eq 0) {
        throw (New-RwStubNetError -Id 'CmdletizationQuery_NotFound_Name' -Cmdlet $Cmdlet -Category 'ObjectNotFound')
    }
    if ($Cmdlet -match '^Get') {
        foreach ($each in $chosen) { ConvertTo-RwStubObjectOf -Entry $each }
        return
    }
    $Net[$kind] = @(foreach ($each in $all) { if ($each -notin $chosen) { $each } })
    Write-RwStubNet -Net $Net
}

function Invoke-RwStubNrpt {
    param([string] $Cmdlet, [System.Collections.IDictionary] $Bound, [System.Collections.IDictionary] $Net)
    $rules = @()
    if ($Net.Contains('nrpt')) { $rules = @($Net.nrpt) }
    switch ($Cmdlet) {
        'Get-DnsClientNrptRule' { foreach ($rule in $rules) { ConvertTo-RwStubObjectOf -Entry $rule } }
        'Get-DnsClientNrptPolicy' {
            $table = $rules
            if ($Net.Contains('nrptPolicy')) { $table = @($Net.nrptPolicy) }
            foreach ($row in $table) { [pscustomobject]@{ Namespace = @($row.Namespace); NameServers = @($row.NameServers) } }
        }
        'Add-DnsClientNrptRule' {
            Assert-RwStubNrptRule -Cmdlet $Cmdlet -Bound $Bound
            $rule = [ordered]@{
                Name = [guid]::NewGuid().ToString('B').ToUpperInvariant(); Namespace = @($Bound.Namespace); NameServers = @($Bound.NameServers)
                Comment = $Bound.Comment
            }
            $Net['nrpt'] = $rules + @($rule)
            Write-RwStubNet -Net $Net
        }
        default {
            $chosen = @(foreach ($rule in $rules) { if ($rule.Name -eq $Bound.Name) { $rule } })
            if ($chosen.Count -ne 1) { throw (New-RwStubRefusal -Belief 'nrpt.missing' -Cmdlet $Cmdlet) }
            if ($Cmdlet -eq 'Set-DnsClientNrptRule') {
                Assert-RwStubNrptRule -Cmdlet $Cmdlet -Bound $Bound
                $chosen[0].Namespace = @($Bound.Namespace)
                $chosen[0].NameServers = @($Bound.NameServers)
            } else {
                $Net['nrpt'] = @(foreach ($rule in $rules) { if ($rule.Name -ne $Bound.Name) { $rule } })
            }
            Write-RwStubNet -Net $Net
        }
    }
}

# A CimInstance with the properties that its class documents (test/powershell/cmdlet-outputs.json): addresses, protocol and ICMP
# types of a rule stand in its filters alone. Group of a rule is what a script may write (New-NetFirewallRule, -Group).
function ConvertTo-RwStubObjectOf {
    param([System.Collections.IDictionary] $Entry)
    $object = [ordered]@{}
    $isRule = $Entry.Contains('CimClass') -and $Entry.CimClass -match 'Rule$'
    foreach ($each in $Entry.GetEnumerator()) {
        if ($isRule -and $each.Key -in 'LocalAddress', 'RemoteAddress', 'Protocol', 'IcmpType') { continue }
        if ($isRule -and $each.Key -eq 'Profile') {
            $object['Profiles'] = $each.Value
            continue
        }
        if ($each.Key -eq 'Proposals') {
            $object['Proposals'] = @(foreach ($proposal in $each.Value) { if ($proposal -is [System.Collections.IDictionary]) { [pscustomobject] $proposal } else { $proposal } })
        } else {
            $object[$each.Key] = $each.Value
        }
    }
    if ($isRule -and $object.Contains('RuleGroup')) { $object['Group'] = $object['RuleGroup'] }
    return [pscustomobject] $object
}

function New-RwStubNetError {
    param([string] $Id, [string] $Cmdlet, [string] $Category = 'InvalidArgument')
    return [System.Management.Automation.ErrorRecord]::new([System.InvalidOperationException]::new('stub'), "$Id,$Cmdlet", $Category, $null)
}

# The state as it is in the file, with these parts of 'net' new.
function Write-RwStubNet {
    param([System.Collections.IDictionary] $Net)
    $state = Read-RwStubState
    if (-not $state.Contains('net')) { $state['net'] = [ordered]@{} }
    $parts = @(foreach ($part in $Net.GetEnumerator()) { , @($part.Key, $part.Value) })
    foreach ($part in $parts) { $state.net[$part[0]] = $part[1] }
    Write-RwStubState -State $state
}

Export-ModuleMember -Function 'Invoke-RwStubNet'
