# Stands for a module of Windows: written without strict mode in mind, and called from our scripts.
function Get-StubAnswer {
    [CmdletBinding()]
    param()
    return @{ unset = $neverSet; preference = $ErrorActionPreference.ToString() }
}

Export-ModuleMember -Function 'Get-StubAnswer'
