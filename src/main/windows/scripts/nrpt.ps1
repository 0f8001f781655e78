# Name resolution policy rules of the machine (D26). Windows names them itself; ours carry our GUID as the comment.

function Invoke-RwNrptCall {
    param([string] $Name, [System.Collections.Hashtable] $Given)
    switch -CaseSensitive ($Name) {
        'Add-DnsClientNrptRule' { return Add-RwNrptRule -Given $Given }
        'Set-RwNrptRule' { return Set-RwNrptRule @Given }
        'Remove-RwNrptRule' { return Remove-RwNrptRule @Given }
        'Read-RwNrpt' { return Read-RwNrpt @Given }
    }
    throw 'RwCallUnknown'
}

function Add-RwNrptRule {
    param([System.Collections.Hashtable] $Given)
    Assert-RwOwnName -Name $Given['Comment']
    if (@(Get-RwOwnNrptRules -Comment $Given['Comment']).Count -ne 0) { throw 'RwAlreadyExists' }
    return Add-DnsClientNrptRule @Given
}

function Set-RwNrptRule {
    param([object] $Comment, [string[]] $Namespace, [string[]] $NameServers)
    Assert-RwOwnName -Name $Comment
    $rules = @(Get-RwOwnNrptRules -Comment $Comment)
    if ($rules.Count -ne 1) { throw 'RwNotFound' }
    Set-DnsClientNrptRule -Name (Get-RwNrptName -Rule $rules[0]) -Namespace $Namespace -NameServers $NameServers
}

function Remove-RwNrptRule {
    param([object] $Comment)
    Assert-RwOwnName -Name $Comment
    $rules = @(Get-RwOwnNrptRules -Comment $Comment)
    if ($rules.Count -eq 0) { throw 'RwNotFound' }
    foreach ($rule in $rules) {
        $name = Get-RwNrptName -Rule $rule
        Remove-DnsClientNrptRule -Name $name -Force
    }
}

# All rules of ours, and the table that the resolver really uses.
function Read-RwNrpt {
    $rules = [System.Collections.Generic.List[object]]::new()
    foreach ($rule in (Get-RwNrptRules)) {
        $comment = Get-RwText -Object $rule -Names 'Comment'
        if ($comment -cnotmatch '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\z') { continue }
        $rules.Add(@{
            name       = $comment
            namespaces = @(Get-RwTexts -Object $rule -Names 'Namespace')
            servers    = @(Get-RwTexts -Object $rule -Names 'NameServers')
        })
    }
    $policy = [System.Collections.Generic.List[object]]::new()
    if ($rules.Count -gt 0) {
        foreach ($entry in (Get-RwNrptPolicy)) {
            $policy.Add(@{
                namespaces = @(Get-RwTexts -Object $entry -Names 'Namespace')
                servers    = @(Get-RwTexts -Object $entry -Names 'NameServers')
            })
        }
    }
    return @{ rules = @($rules); policy = @($policy) }
}

# None may be an error of its own (UNCONFIRMED).
function Get-RwNrptRules {
    try {
        return Get-DnsClientNrptRule -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwNrptPolicy {
    try {
        return Get-DnsClientNrptPolicy -ErrorAction Stop
    } catch {
        if (-not (Test-RwNotFound -Record $_)) { throw }
    }
}

function Get-RwOwnNrptRules {
    param([string] $Comment)
    foreach ($rule in (Get-RwNrptRules)) {
        if ((Get-RwText -Object $rule -Names 'Comment') -ceq $Comment) { $rule }
    }
}

# What Windows calls the rule: a GUID in braces.
function Get-RwNrptName {
    param([object] $Rule)
    $name = Get-RwText -Object $Rule -Names 'Name'
    if ($name -notmatch '^\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\}?\z') { throw 'RwNameNotOurs' }
    return $name
}
