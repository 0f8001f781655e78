# Written by scripts/write-stubs.mjs from test/fixtures/more-cmdlets.json. Do not edit.
function Get-WinEvent {
    [CmdletBinding(DefaultParameterSetName = 'GetLogSet')]
    param(
        [Parameter(ParameterSetName = 'GetLogSet', Position = 0)] [string[]] $LogName,
        [Parameter(ParameterSetName = 'GetLogSet')] [string] $FilterXPath,
        [Parameter(ParameterSetName = 'HashQuerySet', Mandatory = $true, Position = 0)] [hashtable[]] $FilterHashtable,
        [Parameter(ParameterSetName = 'GetLogSet')] [Parameter(ParameterSetName = 'HashQuerySet')] [long] $MaxEvents,
        [Parameter()] [Alias('Cn')] [string] $ComputerName,
        [Parameter()] [string] $Credential,
        [Parameter(ParameterSetName = 'GetLogSet')] [Parameter(ParameterSetName = 'HashQuerySet')] [switch] $Force,
        [Parameter(ParameterSetName = 'GetLogSet')] [Parameter(ParameterSetName = 'HashQuerySet')] [switch] $Oldest
    )
    process { Invoke-RwStub -Cmdlet 'Get-WinEvent' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Get-WinEvent'
