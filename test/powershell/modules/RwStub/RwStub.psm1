# Stands for a module of Windows: written without strict mode in mind, and called from our scripts. The Net commands have
# the parameters that the rule about removals is for; they do nothing.
function Get-StubAnswer {
    [CmdletBinding()]
    param()
    return @{ unset = $neverSet; preference = $ErrorActionPreference.ToString() }
}

function Get-NetExample {
    [CmdletBinding()]
    param([string[]] $Name)
}

function Remove-NetExample {
    [CmdletBinding()]
    param(
        [string[]] $Name,
        [string[]] $DisplayName,
        [string[]] $Group,
        [switch] $All,
        [Parameter(ValueFromPipeline = $true)] [object[]] $InputObject
    )
}

function Disable-NetExample {
    [CmdletBinding()]
    param([string[]] $Name, [string[]] $DisplayName)
}

Export-ModuleMember -Function 'Get-StubAnswer', 'Get-NetExample', 'Remove-NetExample', 'Disable-NetExample'
