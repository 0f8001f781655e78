# Security associations with one server (D19, D22).

function Read-RwSecurityAssociation {
    param([string] $Peer)
    $mainMode = [System.Collections.Generic.List[object]]::new()
    foreach ($association in (Get-RwMainModeAssociations -Peer $Peer)) {
        $mainMode.Add(@{
            encryption = ConvertTo-RwAlgorithm -Kind 'cipher' -Text (Get-RwText -Object $association -Names 'CipherAlgorithm')
            integrity  = ConvertTo-RwAlgorithm -Kind 'hash' -Text (Get-RwText -Object $association -Names 'HashAlgorithm')
            group      = ConvertTo-RwAlgorithm -Kind 'group' -Text (Get-RwText -Object $association -Names 'GroupId')
        })
    }
    $quickMode = [System.Collections.Generic.List[object]]::new()
    foreach ($association in (Get-RwQuickModeAssociations -Peer $Peer)) {
        $cipher = Get-RwText -Object $association -Names 'FirstCipherAlgorithm'
        $hash = Get-RwText -Object $association -Names 'FirstIntegrityAlgorithm'
        $quickMode.Add(@{
            encryption = ConvertTo-RwAlgorithm -Kind 'cipher' -Text $cipher
            integrity  = ConvertTo-RwAlgorithm -Kind 'hash' -Text $hash
        })
    }
    return @{ mainMode = @($mainMode); quickMode = @($quickMode) }
}

# Quick mode first: a main-mode SA that goes could make its quick-mode SAs anew at once.
function Remove-RwSecurityAssociation {
    param([string] $Peer)
    $quickMode = @(Get-RwQuickModeAssociations -Peer $Peer)
    $mainMode = @(Get-RwMainModeAssociations -Peer $Peer)
    foreach ($association in $quickMode) {
        $name = Get-RwAssociationName -Association $association
        try {
            Remove-NetIPsecQuickModeSA -Name $name -ErrorAction Stop
        } catch {
            # Gone by itself meanwhile, which is what was wanted.
            if (-not (Test-RwNotFound -Record $_)) { throw }
        }
    }
    foreach ($association in $mainMode) {
        $name = Get-RwAssociationName -Association $association
        try {
            Remove-NetIPsecMainModeSA -Name $name -ErrorAction Stop
        } catch {
            if (-not (Test-RwNotFound -Record $_)) { throw }
        }
    }
    return @{ removed = $quickMode.Length + $mainMode.Length }
}

# Names of SAs are numbers (Microsoft's example: "196511"). Without one, or with a wildcard, the cmdlet would mean others.
function Get-RwAssociationName {
    param([object] $Association)
    $name = Get-RwText -Object $Association -Names 'Name', 'InstanceID'
    if ($name -notmatch '^[A-Za-z0-9{}_.:-]{1,100}\z') { throw 'RwNameNotOurs' }
    return $name
}

function Get-RwMainModeAssociations {
    param([string] $Peer)
    $address = Get-RwPeerAddress -Peer $Peer
    foreach ($association in (Get-RwAllMainModeAssociations)) {
        if ((ConvertTo-RwAddress -Text (Get-RwText -Object $association -Names 'RemoteEndpoint')) -eq $address) { $association }
    }
}

# A quick-mode SA of a tunnel belongs to the peer of its main-mode SA; whether its own RemoteEndpoint is the server or a
# host behind it is UNCONFIRMED, so both ways are gone.
function Get-RwQuickModeAssociations {
    param([string] $Peer)
    $seen = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::Ordinal)
    $address = Get-RwPeerAddress -Peer $Peer
    foreach ($mainMode in (Get-RwMainModeAssociations -Peer $Peer)) {
        foreach ($association in (Get-RwAssociatedQuickMode -MainMode $mainMode)) {
            if ($seen.Add((Get-RwText -Object $association -Names 'Name', 'InstanceID'))) { $association }
        }
    }
    foreach ($association in (Get-RwAllQuickModeAssociations)) {
        if ((ConvertTo-RwAddress -Text (Get-RwText -Object $association -Names 'RemoteEndpoint')) -eq $address) {
            if ($seen.Add((Get-RwText -Object $association -Names 'Name', 'InstanceID'))) { $association }
        }
    }
}

# All of the PC; none may be an error of its own (UNCONFIRMED).
function Get-RwAllMainModeAssociations {
    try {
        return Get-NetIPsecMainModeSA -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwAllQuickModeAssociations {
    try {
        return Get-NetIPsecQuickModeSA -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwAssociatedQuickMode {
    param([object] $MainMode)
    try {
        return Get-NetIPsecQuickModeSA -AssociatedNetIPsecMainModeSA $MainMode -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

# An address and nothing else: an empty text would match SAs without one.
function Get-RwPeerAddress {
    param([string] $Peer)
    $address = $null
    if (-not [System.Net.IPAddress]::TryParse($Peer, [ref] $address)) { throw 'RwPeerNotAnAddress' }
    return $address.ToString()
}
