# Pure IPsec: what stands there. A key never leaves this file: only the word of the comparison does (D23).

function Get-RwMainModeCryptoSet {
    param([string] $Name)
    try {
        return Get-NetIPsecMainModeCryptoSet -Name $Name -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwQuickModeCryptoSet {
    param([string] $Name)
    try {
        return Get-NetIPsecQuickModeCryptoSet -Name $Name -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwPhase1AuthSet {
    param([string] $Name)
    try {
        return Get-NetIPsecPhase1AuthSet -Name $Name -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwMainModeRule {
    param([string] $Name)
    try {
        return Get-NetIPsecMainModeRule -Name $Name -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwIpsecRule {
    param([string] $Name, [string] $PolicyStore = 'PersistentStore')
    try {
        return Get-NetIPsecRule -IPsecRuleName $Name -PolicyStore $PolicyStore -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Read-RwMainModeCryptoSet {
    param([object] $Name)
    Assert-RwOwnName -Name $Name
    $set = Get-RwMainModeCryptoSet -Name $Name
    if ($null -eq $set) { return @{ set = $null } }
    return @{
        set = @{
            displayName     = Get-RwText -Object $set -Names 'DisplayName'
            proposals       = @(Get-RwMainModeProposals -Set $set)
            lifetimeMinutes = Get-RwWhole -Object $set -Names 'MaxMinutes', 'MaxLifetimeMinutes'
        }
    }
}

# Where nobody made one there is no such object, and Windows offers what is built in.
function Read-RwMainModeDefault {
    $set = Get-RwMainModeCryptoSet -Name (Get-RwMainModeDefaultName)
    if ($null -eq $set) { return @{ proposals = $null } }
    return @{ proposals = @(Get-RwMainModeProposals -Set $set) }
}

function Get-RwMainModeProposals {
    param([object] $Set)
    foreach ($proposal in (Get-RwProperty -Object $Set -Names 'Proposals', 'Proposal')) {
        @{
            encryption = ConvertTo-RwAlgorithm -Kind 'cipher' -Text (Get-RwText -Object $proposal -Names 'Encryption', 'CipherAlgorithm')
            integrity  = ConvertTo-RwAlgorithm -Kind 'hash' -Text (Get-RwText -Object $proposal -Names 'Hash', 'HashAlgorithm')
            group      = ConvertTo-RwAlgorithm -Kind 'group' -Text (Get-RwText -Object $proposal -Names 'KeyExchange', 'GroupId')
        }
    }
}

function Read-RwQuickModeCryptoSet {
    param([object] $Name)
    Assert-RwOwnName -Name $Name
    $set = Get-RwQuickModeCryptoSet -Name $Name
    if ($null -eq $set) { return @{ set = $null } }
    $pfs = Get-RwText -Object $set -Names 'PerfectForwardSecrecyGroup', 'PfsGroupID'
    return @{
        set = @{
            displayName = Get-RwText -Object $set -Names 'DisplayName'
            proposals   = @(Get-RwQuickModeProposals -Set $set)
            pfs         = ConvertTo-RwAlgorithm -Kind 'group' -Text $pfs
        }
    }
}

function Get-RwQuickModeProposals {
    param([object] $Set)
    foreach ($proposal in (Get-RwProperty -Object $Set -Names 'Proposals', 'Proposal')) {
        $cipher = ConvertTo-RwAlgorithm -Kind 'cipher' -Text (Get-RwText -Object $proposal -Names 'Encryption', 'CipherAlgorithm')
        # Anything but ESP alone shows in the word, so that it is never taken for what we wrote (D15).
        $encapsulation = Get-RwText -Object $proposal -Names 'Encapsulation'
        if ($encapsulation -notin 'ESP', '2') { $cipher = "$encapsulation $cipher" }
        @{
            encryption        = $cipher
            integrity         = ConvertTo-RwAlgorithm -Kind 'hash' -Text (Get-RwText -Object $proposal -Names 'ESPHash', 'HashAlgorithmESP')
            lifetimeMinutes   = Get-RwWhole -Object $proposal -Names 'MaxMinutes', 'MaxLifetimeMinutes'
            lifetimeKilobytes = Get-RwWhole -Object $proposal -Names 'MaxKiloBytes', 'MaxLifetimeKilobytes'
        }
    }
}

# Compare: the name of the secret to compare a PSK with, or ''.
function Read-RwPhase1AuthSet {
    param([object] $Name, [string] $Compare)
    Assert-RwOwnName -Name $Name
    $set = Get-RwPhase1AuthSet -Name $Name
    if ($null -eq $set) { return @{ set = $null } }
    $proposals = @(Get-RwProperty -Object $set -Names 'Proposals', 'Proposal' | & { process { $_ } })
    $displayName = Get-RwText -Object $set -Names 'DisplayName'
    if ($null -ne (Get-RwProperty -Object $proposals[0] -Names 'PreSharedKey')) {
        $psk = Get-RwPskVerdict -Proposals $proposals -Compare $Compare
        return @{ set = @{ displayName = $displayName; proposal = @{ method = 'psk'; psk = $psk } } }
    }
    return @{ set = @{ displayName = $displayName; proposal = (Get-RwCertificateProposal -Proposals $proposals) } }
}

# The key of the set against the sealed one. A second proposal beside it is another way in, so the set differs.
function Get-RwPskVerdict {
    param([object[]] $Proposals, [string] $Compare)
    if ($Proposals.Length -ne 1) { return 'differs' }
    if ($Compare.Length -eq 0 -or -not (Test-RwSecret -Name $Compare)) { return 'notCompared' }
    $key = Get-RwProperty -Object $Proposals[0] -Names 'PreSharedKey'
    # By method call: a parameter would stand in the module log (event 4103), and -ceq compares by culture.
    if ([string]::Equals($key, (Get-RwSecret -Name $Compare), [System.StringComparison]::Ordinal)) { return 'asGiven' }
    return 'differs'
}

# D20: exactly one that selects and one that validates, of one authority; anything else is not ours to describe.
function Get-RwCertificateProposal {
    param([object[]] $Proposals)
    $ours = $null
    $theirs = $null
    foreach ($proposal in $Proposals) {
        $selects = Test-RwTrue -Object $proposal -Names 'SelectionCriteria'
        $validates = Test-RwTrue -Object $proposal -Names 'ValidationCriteria'
        if ($selects -and -not $validates -and $null -eq $ours) {
            $ours = $proposal
        } elseif ($validates -and -not $selects -and $null -eq $theirs) {
            $theirs = $proposal
        } else {
            throw 'RwAuthSetUnknown'
        }
    }
    if ($null -eq $ours -or $null -eq $theirs) { throw 'RwAuthSetUnknown' }
    $authority = Get-RwText -Object $ours -Names 'Authority', 'TrustedCA'
    if ($authority -cne (Get-RwText -Object $theirs -Names 'Authority', 'TrustedCA')) { throw 'RwAuthSetUnknown' }
    $types = @{ '1' = 'Root'; '2' = 'Intermediate'; 'Root' = 'Root'; 'Intermediate' = 'Intermediate' }
    $signings = @{ '1' = 'RSA'; '2' = 'ECDSA256'; '3' = 'ECDSA384'; 'RSA' = 'RSA'; 'ECDSA256' = 'ECDSA256'; 'ECDSA384' = 'ECDSA384' }
    $type = $types[(Get-RwText -Object $ours -Names 'AuthorityType', 'TrustedCAType')]
    $signing = $signings[(Get-RwText -Object $ours -Names 'Signing', 'SigningAlgorithm')]
    if ($null -eq $type -or $null -eq $signing) { throw 'RwAuthSetUnknown' }
    $serverName = Get-RwText -Object $theirs -Names 'SubjectName', 'CertName'
    $nameType = Get-RwText -Object $theirs -Names 'SubjectNameType', 'CertNameType'
    # Another kind of name is not the check that was asked for: it counts as none.
    $isDnsName = $serverName.Length -gt 0 -and $nameType -in 'DomainName', 'DNS', '1'
    return @{
        method        = 'certificate'
        authority     = $authority
        authorityType = $type
        signing       = $signing
        thumbprint    = (Get-RwText -Object $ours -Names 'Thumbprint').ToUpperInvariant()
        serverName    = $(if ($isDnsName) { $serverName } else { $null })
    }
}
