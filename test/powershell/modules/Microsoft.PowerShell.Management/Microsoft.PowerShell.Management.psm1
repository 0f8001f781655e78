# Written by scripts/write-stubs.mjs from test/fixtures/more-cmdlets.json. Do not edit.
function Get-Service {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter(ParameterSetName = 'Default', Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [Parameter(ParameterSetName = 'DisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [Alias('DS')] [switch] $DependentServices,
        [Parameter()] [Alias('SDO', 'ServicesDependedOn')] [switch] $RequiredServices,
        [Parameter()] [string[]] $Include,
        [Parameter()] [string[]] $Exclude
    )
    process { Invoke-RwStub -Cmdlet 'Get-Service' -Bound $PSBoundParameters }
}

function Restart-Service {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string[]] $Include,
        [Parameter()] [string[]] $Exclude,
        [Parameter()] [switch] $Force
    )
    process { Invoke-RwStub -Cmdlet 'Restart-Service' -Bound $PSBoundParameters }
}

function Set-Service {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 0)] [Alias('ServiceName', 'SN')] [string] $Name,
        [Parameter()] [Alias('DN')] [string] $DisplayName,
        [Parameter()] [string] $Description,
        [Parameter()] [Alias('StartMode', 'SM', 'ST')] [ValidateSet('Boot', 'System', 'Automatic', 'Manual', 'Disabled')] [string] $StartupType,
        [Parameter()] [ValidateSet('Paused', 'Running', 'Stopped')] [string] $Status,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Set-Service' -Bound $PSBoundParameters }
}

function Start-Service {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string[]] $Include,
        [Parameter()] [string[]] $Exclude
    )
    process { Invoke-RwStub -Cmdlet 'Start-Service' -Bound $PSBoundParameters }
}

function Stop-Service {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter(Mandatory = $true, Position = 0)] [Alias('ServiceName')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string[]] $Include,
        [Parameter()] [string[]] $Exclude,
        [Parameter()] [switch] $Force,
        [Parameter()] [switch] $NoWait
    )
    process { Invoke-RwStub -Cmdlet 'Stop-Service' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Get-Service', 'Restart-Service', 'Set-Service', 'Start-Service', 'Stop-Service'
