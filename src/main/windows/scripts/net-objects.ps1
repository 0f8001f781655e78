# What the scripts for IPsec, firewall and name resolution share: names of ours, "is it there", and Windows' numbers as words.

# D12: names accept wildcards and no name means every rule, so nothing but a GUID (lower case, no braces) passes.
function Assert-RwOwnName {
    param([object] $Name)
    if ($Name -isnot [string] -or $Name -cnotmatch '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z') { throw 'RwNameNotOurs' }
}

# Without addresses, or with a keyword such as Any, a rule covers everything; so each has to be an address or a prefix, for a
# guard also a range.
function Assert-RwAddresses {
    param([System.Collections.Hashtable] $Given, [string[]] $Parameters, [switch] $OrRanges)
    $one = '(([0-9]{1,3}\.){3}[0-9]{1,3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)'
    $form = "^$one(/[0-9]{1,3})?\z"
    if ($OrRanges) { $form = "^$one(-$one)?\z" }
    foreach ($parameter in $Parameters) {
        $addresses = @($Given[$parameter])
        if ($addresses.Count -eq 0) { throw 'RwMatchesEverything' }
        foreach ($address in $addresses) {
            if ($address -isnot [string] -or $address -notmatch $form) { throw 'RwMatchesEverything' }
        }
    }
}

# A query by a key that matches nothing: CmdletizationQuery_NotFound_InstanceID, category ObjectNotFound (seen in public
# reports for other CIM cmdlets; for NetSecurity UNCONFIRMED). Both are demanded: 'MI RESULT 6' has the category too and
# means that the provider lost an object of its own.
function Test-RwNotFound {
    param([System.Management.Automation.ErrorRecord] $Record)
    return $Record.CategoryInfo.Category -eq [System.Management.Automation.ErrorCategory]::ObjectNotFound -and
        $Record.FullyQualifiedErrorId -clike 'CmdletizationQuery_NotFound*'
}

# The first property of these names, or nothing. NetSecurity's type file and the CIM classes name some differently
# (Proposal and Proposals, Group and RuleGroup); which of them a version shows is UNCONFIRMED.
function Get-RwProperty {
    param([object] $Object, [string[]] $Names)
    foreach ($name in $Names) {
        $property = $Object.PSObject.Properties[$name]
        if ($null -ne $property -and $null -ne $property.Value) { return , $property.Value }
    }
    return $null
}

# As one text: several values are joined by a comma, and nothing is ''.
function Get-RwText {
    param([object] $Object, [string[]] $Names)
    $texts = @(Get-RwTexts -Object $Object -Names $Names)
    return [string]::Join(',', [string[]] $texts)
}

function Get-RwTexts {
    param([object] $Object, [string[]] $Names)
    $value = Get-RwProperty -Object $Object -Names $Names
    foreach ($each in $value) {
        if ($null -ne $each) { $each.ToString() }
    }
}

function Get-RwWhole {
    param([object] $Object, [string[]] $Names)
    $value = Get-RwProperty -Object $Object -Names $Names
    if ($null -eq $value) { throw 'RwPropertyMissing' }
    return [System.Convert]::ToInt64($value, [System.Globalization.CultureInfo]::InvariantCulture)
}

# CIM booleans; NetSecurity's own True and False are an enumeration (True = 1, False = 2 in the CIM classes).
function Test-RwTrue {
    param([object] $Object, [string[]] $Names)
    return (Get-RwText -Object $Object -Names $Names) -in 'True', '1'
}

# The CIM classes (MSFT_NetIKEMMCryptoProposal, MSFT_NetMainModeSA and their kin) document numbers; the cmdlets take words. A
# number that is not documented stays a number: it then differs from every wish and is never taken for one.
function ConvertTo-RwAlgorithm {
    param([string] $Text, [string] $Kind)
    $words = @{
        cipher = @{
            '0' = 'None'; '2' = 'DES'; '6' = 'DES3'; '3DES' = 'DES3'; '65001' = 'AES128'; '65002' = 'AES192'; '65003' = 'AES256'
            '65004' = 'AESGCM128'; '65005' = 'AESGCM192'; '65006' = 'AESGCM256'
        }
        hash   = @{
            '0' = 'None'; '2' = 'MD5'; '3' = 'SHA1'; '65001' = 'SHA256'; '65002' = 'SHA384'
            '65003' = 'AESGMAC128'; '65004' = 'AESGMAC192'; '65005' = 'AESGMAC256'
        }
        group  = @{ '0' = 'None'; '1' = 'DH1'; '2' = 'DH2'; '14' = 'DH14'; '19' = 'DH19'; '20' = 'DH20'; '24' = 'DH24' }
    }
    $plain = $Text.Replace('-', '').Replace(' ', '').Replace('Group', '')
    if ($words[$Kind].Contains($plain)) { return $words[$Kind][$plain] }
    return $plain
}

# One spelling of an address, for comparing; text that is none stays as it is.
function ConvertTo-RwAddress {
    param([string] $Text)
    $address = $null
    if ([System.Net.IPAddress]::TryParse($Text, [ref] $address)) { return $address.ToString() }
    return $Text
}

# The parameters of a Set- from those of a New-: what only New- has is left out, and the display name has another name there.
function ConvertTo-RwChange {
    param([System.Collections.Hashtable] $Given)
    $change = @{}
    foreach ($entry in $Given.GetEnumerator()) {
        if ($entry.Key -eq 'DisplayName') {
            $change['NewDisplayName'] = $entry.Value
        } elseif ($entry.Key -notin 'Group', 'Default', 'Enabled') {
            $change[$entry.Key] = $entry.Value
        }
    }
    return $change
}
