# Written by scripts/write-stubs.mjs from test/fixtures/cmdlets.json. Do not edit.
function Disable-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string[]] $Action,
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallApplicationFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallSecurityFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallServiceFilter,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Inbound', 'Outbound')] [string[]] $Direction,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Block', 'Allow', 'DeferToUser', 'DeferToApp')] [string[]] $EdgeTraversalPolicy,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $LocalOnlyMapping,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('LSM')] [bool[]] $LooseSourceMapping,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Owner,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Disable-NetFirewallRule' -Bound $PSBoundParameters }
}

function Disable-NetIPsecMainModeRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $MainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Disable-NetIPsecMainModeRule' -Bound $PSBoundParameters }
}

function Disable-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowSetKey,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowWatchKey,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase2AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $EncryptedTunnelBypass,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $ForwardPathLifetime,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByIPsecRuleName', Mandatory = $true, Position = 0)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string[]] $InboundSecurity,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string[]] $KeyModule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Machine,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Tunnel', 'Transport')] [string[]] $Mode,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string[]] $OutboundSecurity,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase2AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $QuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteTunnelHostname,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $RequireAuthorization,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [switch] $TracePolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $User
    )
    process { Invoke-RwStub -Cmdlet 'Disable-NetIPsecRule' -Bound $PSBoundParameters }
}

function Enable-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string[]] $Action,
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallApplicationFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallSecurityFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallServiceFilter,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Inbound', 'Outbound')] [string[]] $Direction,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Block', 'Allow', 'DeferToUser', 'DeferToApp')] [string[]] $EdgeTraversalPolicy,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $LocalOnlyMapping,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('LSM')] [bool[]] $LooseSourceMapping,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Owner,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Enable-NetFirewallRule' -Bound $PSBoundParameters }
}

function Enable-NetIPsecMainModeRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $MainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Enable-NetIPsecMainModeRule' -Bound $PSBoundParameters }
}

function Enable-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowSetKey,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowWatchKey,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase2AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $EncryptedTunnelBypass,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $ForwardPathLifetime,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByIPsecRuleName', Mandatory = $true, Position = 0)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string[]] $InboundSecurity,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string[]] $KeyModule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Machine,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Tunnel', 'Transport')] [string[]] $Mode,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string[]] $OutboundSecurity,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase2AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $QuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteTunnelHostname,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $RequireAuthorization,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [switch] $TracePolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $User
    )
    process { Invoke-RwStub -Cmdlet 'Enable-NetIPsecRule' -Bound $PSBoundParameters }
}

function Find-NetIPsecRule {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $LocalAddress,
        [Parameter()] [uint16] $LocalPort,
        [Parameter()] [string] $Protocol,
        [Parameter(Mandatory = $true)] [string] $RemoteAddress,
        [Parameter()] [uint16] $RemotePort
    )
    process { Invoke-RwStub -Cmdlet 'Find-NetIPsecRule' -Bound $PSBoundParameters }
}

function Get-NetFirewallAddressFilter {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetFirewallAddressFilter' -Bound $PSBoundParameters }
}

function Get-NetFirewallPortFilter {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('DynamicTransport')] [ValidateSet('Any', 'ProximityApps', 'ProximitySharing', 'WifiDirectPrinting', 'WifiDirectDisplay', 'WifiDirectDevices')] [string[]] $DynamicTarget,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Protocol
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetFirewallPortFilter' -Bound $PSBoundParameters }
}

function Get-NetFirewallProfile {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('Profile')] [string[]] $Name,
        [Parameter()] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetFirewallProfile' -Bound $PSBoundParameters }
}

function Get-NetFirewallRule {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string[]] $Action,
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallApplicationFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallSecurityFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallServiceFilter,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Inbound', 'Outbound')] [string[]] $Direction,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Block', 'Allow', 'DeferToUser', 'DeferToApp')] [string[]] $EdgeTraversalPolicy,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $LocalOnlyMapping,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('LSM')] [bool[]] $LooseSourceMapping,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Owner,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetFirewallRule' -Bound $PSBoundParameters }
}

function Get-NetFirewallSecurityFilter {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallRule,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('NotRequired', 'Required', 'NoEncap')] [string[]] $Authentication,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('NotRequired', 'Required', 'Dynamic')] [string[]] $Encryption,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $LocalUser,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $OverrideBlockRules,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteMachine,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteUser
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetFirewallSecurityFilter' -Bound $PSBoundParameters }
}

function Get-NetFirewallSetting {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $All,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetFirewallSetting' -Bound $PSBoundParameters }
}

function Get-NetIPsecMainModeCryptoSet {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $ForceDiffieHellman,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $MaxMinutes,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $MaxSessions,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecMainModeCryptoSet' -Bound $PSBoundParameters }
}

function Get-NetIPsecMainModeRule {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $MainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecMainModeRule' -Bound $PSBoundParameters }
}

function Get-NetIPsecMainModeSA {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeSA', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeSA,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecMainModeSA' -Bound $PSBoundParameters }
}

function Get-NetIPsecPhase1AuthSet {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecPhase1AuthSet' -Bound $PSBoundParameters }
}

function Get-NetIPsecPhase2AuthSet {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecPhase2AuthSet' -Bound $PSBoundParameters }
}

function Get-NetIPsecQuickModeCryptoSet {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('PfsGroup')] [ValidateSet('None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode')] [string[]] $PerfectForwardSecrecyGroup,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecQuickModeCryptoSet' -Bound $PSBoundParameters }
}

function Get-NetIPsecQuickModeSA {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeSA', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeSA,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecQuickModeSA' -Bound $PSBoundParameters }
}

function Get-NetIPsecRule {
    [CmdletBinding(DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowSetKey,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowWatchKey,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase2AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $EncryptedTunnelBypass,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $ForwardPathLifetime,
        [Parameter()] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByIPsecRuleName', Mandatory = $true, Position = 0)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string[]] $InboundSecurity,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string[]] $KeyModule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Machine,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Tunnel', 'Transport')] [string[]] $Mode,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string[]] $OutboundSecurity,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase2AuthSet,
        [Parameter()] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $QuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteTunnelHostname,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $RequireAuthorization,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter()] [switch] $TracePolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $User
    )
    process { Invoke-RwStub -Cmdlet 'Get-NetIPsecRule' -Bound $PSBoundParameters }
}

function New-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string] $Action,
        [Parameter()] [ValidateSet('NotRequired', 'Required', 'NoEncap')] [string] $Authentication,
        [Parameter()] [string] $Description,
        [Parameter()] [ValidateSet('Inbound', 'Outbound')] [string] $Direction,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [Alias('DynamicTransport')] [ValidateSet('Any', 'ProximityApps', 'ProximitySharing', 'WifiDirectPrinting', 'WifiDirectDisplay', 'WifiDirectDevices')] [string] $DynamicTarget,
        [Parameter()] [ValidateSet('Block', 'Allow', 'DeferToUser', 'DeferToApp')] [string] $EdgeTraversalPolicy,
        [Parameter()] [ValidateSet('True', 'False')] [string] $Enabled,
        [Parameter()] [ValidateSet('NotRequired', 'Required', 'Dynamic')] [string] $Encryption,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [string[]] $IcmpType,
        [Parameter()] [string[]] $InterfaceAlias,
        [Parameter()] [ValidateSet('Any', 'Wired', 'Wireless', 'RemoteAccess')] [string] $InterfaceType,
        [Parameter()] [string[]] $LocalAddress,
        [Parameter()] [bool] $LocalOnlyMapping,
        [Parameter()] [string[]] $LocalPort,
        [Parameter()] [string] $LocalUser,
        [Parameter()] [Alias('LSM')] [bool] $LooseSourceMapping,
        [Parameter()] [Alias('ID')] [string] $Name,
        [Parameter()] [bool] $OverrideBlockRules,
        [Parameter()] [string] $Owner,
        [Parameter()] [string] $Package,
        [Parameter()] [string[]] $Platform,
        [Parameter()] [string] $PolicyStore,
        [Parameter()] [ValidateSet('Any', 'Domain', 'Private', 'Public', 'NotApplicable')] [string] $Profile,
        [Parameter()] [string] $Program,
        [Parameter()] [string] $Protocol,
        [Parameter()] [string[]] $RemoteAddress,
        [Parameter()] [string[]] $RemoteDynamicKeywordAddresses,
        [Parameter()] [string] $RemoteMachine,
        [Parameter()] [string[]] $RemotePort,
        [Parameter()] [string] $RemoteUser,
        [Parameter()] [string] $Service
    )
    process { Invoke-RwStub -Cmdlet 'New-NetFirewallRule' -Bound $PSBoundParameters }
}

function New-NetIPsecAuthProposal {
    [CmdletBinding(DefaultParameterSetName = 'HealthCert')]
    param(
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [switch] $AccountMapping,
        [Parameter(ParameterSetName = 'Anonymous', Mandatory = $true, Position = 1)] [switch] $Anonymous,
        [Parameter(ParameterSetName = 'HealthCert', Mandatory = $true)] [Parameter(ParameterSetName = 'Cert', Mandatory = $true)] [string] $Authority,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [ValidateSet('Invalid', 'Root', 'Intermediate')] [string] $AuthorityType,
        [Parameter(ParameterSetName = 'HealthCert', Mandatory = $true, Position = 2)] [Parameter(ParameterSetName = 'Cert', Mandatory = $true, Position = 2)] [switch] $Cert,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [switch] $ExcludeCAName,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [Alias('EKUs')] [string[]] $ExtendedKeyUsage,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [switch] $FollowRenewal,
        [Parameter(ParameterSetName = 'HealthCert', Position = 2)] [switch] $Health,
        [Parameter(ParameterSetName = 'MachineKerb', Mandatory = $true, Position = 2)] [Parameter(ParameterSetName = 'UserKerb', Mandatory = $true, Position = 2)] [switch] $Kerberos,
        [Parameter(ParameterSetName = 'HealthCert', Mandatory = $true, Position = 1)] [Parameter(ParameterSetName = 'MachineKerb', Mandatory = $true, Position = 1)] [Parameter(ParameterSetName = 'MachineNTLM', Mandatory = $true, Position = 1)] [Parameter(ParameterSetName = 'PSK', Mandatory = $true, Position = 1)] [switch] $Machine,
        [Parameter(ParameterSetName = 'MachineNTLM', Mandatory = $true, Position = 2)] [Parameter(ParameterSetName = 'UserNTLM', Mandatory = $true, Position = 2)] [switch] $Ntlm,
        [Parameter(ParameterSetName = 'PSK', Mandatory = $true, Position = 2)] [Alias('PSK')] [string] $PreSharedKey,
        [Parameter(ParameterSetName = 'MachineKerb')] [Parameter(ParameterSetName = 'UserKerb')] [string] $Proxy,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [switch] $SelectionCriteria,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [ValidateSet('Invalid', 'RSA', 'ECDSA256', 'ECDSA384')] [string] $Signing,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [string] $SubjectName,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [ValidateSet('None', 'DomainName', 'UserPrincipalName', 'EmailAddress', 'CN', 'OU', 'O', 'DC')] [string] $SubjectNameType,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [string] $Thumbprint,
        [Parameter(ParameterSetName = 'Cert', Mandatory = $true, Position = 1)] [Parameter(ParameterSetName = 'UserKerb', Mandatory = $true, Position = 1)] [Parameter(ParameterSetName = 'UserNTLM', Mandatory = $true, Position = 1)] [switch] $User,
        [Parameter(ParameterSetName = 'HealthCert')] [Parameter(ParameterSetName = 'Cert')] [switch] $ValidationCriteria
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecAuthProposal' -Bound $PSBoundParameters }
}

function New-NetIPsecMainModeCryptoProposal {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('None', 'DES', 'DES3', 'AES128', 'AES192', 'AES256', 'AESGCM128', 'AESGCM192', 'AESGCM256')] [string] $Encryption,
        [Parameter()] [ValidateSet('None', 'MD5', 'SHA1', 'SHA256', 'SHA384', 'AESGMAC128', 'AESGMAC192', 'AESGMAC256')] [string] $Hash,
        [Parameter()] [ValidateSet('None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode')] [string] $KeyExchange
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecMainModeCryptoProposal' -Bound $PSBoundParameters }
}

function New-NetIPsecMainModeCryptoSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $Default,
        [Parameter()] [string] $Description,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [bool] $ForceDiffieHellman,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [uint32] $MaxMinutes,
        [Parameter()] [uint32] $MaxSessions,
        [Parameter()] [Alias('ID')] [string] $Name,
        [Parameter()] [string] $PolicyStore,
        [Parameter(Mandatory = $true)] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecMainModeCryptoSet' -Bound $PSBoundParameters }
}

function New-NetIPsecMainModeRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $Description,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [ValidateSet('True', 'False')] [string] $Enabled,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [string[]] $LocalAddress,
        [Parameter()] [string] $MainModeCryptoSet,
        [Parameter()] [Alias('ID')] [string] $Name,
        [Parameter()] [string] $Phase1AuthSet,
        [Parameter()] [string[]] $Platform,
        [Parameter()] [string] $PolicyStore,
        [Parameter()] [ValidateSet('Any', 'Domain', 'Private', 'Public', 'NotApplicable')] [string] $Profile,
        [Parameter()] [string[]] $RemoteAddress
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecMainModeRule' -Bound $PSBoundParameters }
}

function New-NetIPsecPhase1AuthSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $Default,
        [Parameter()] [string] $Description,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [Alias('ID')] [string] $Name,
        [Parameter()] [string] $PolicyStore,
        [Parameter(Mandatory = $true)] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecPhase1AuthSet' -Bound $PSBoundParameters }
}

function New-NetIPsecPhase2AuthSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $Default,
        [Parameter()] [string] $Description,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [Alias('ID')] [string] $Name,
        [Parameter()] [string] $PolicyStore,
        [Parameter(Mandatory = $true)] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecPhase2AuthSet' -Bound $PSBoundParameters }
}

function New-NetIPsecQuickModeCryptoProposal {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [ValidateSet('None', 'MD5', 'SHA1', 'SHA256', 'SHA384', 'AESGMAC128', 'AESGMAC192', 'AESGMAC256')] [string] $AHHash,
        [Parameter()] [ValidateSet('None', 'MD5', 'SHA1', 'SHA256', 'SHA384', 'AESGMAC128', 'AESGMAC192', 'AESGMAC256')] [string] $ESPHash,
        [Parameter()] [ValidateSet('None', 'AH', 'ESP')] [string] $Encapsulation,
        [Parameter()] [ValidateSet('None', 'DES', 'DES3', 'AES128', 'AES192', 'AES256', 'AESGCM128', 'AESGCM192', 'AESGCM256')] [string] $Encryption,
        [Parameter()] [uint64] $MaxKiloBytes,
        [Parameter()] [uint64] $MaxMinutes
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecQuickModeCryptoProposal' -Bound $PSBoundParameters }
}

function New-NetIPsecQuickModeCryptoSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [switch] $Default,
        [Parameter()] [string] $Description,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [Alias('ID')] [string] $Name,
        [Parameter()] [Alias('PfsGroup')] [ValidateSet('None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode')] [string] $PerfectForwardSecrecyGroup,
        [Parameter()] [string] $PolicyStore,
        [Parameter(Mandatory = $true)] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecQuickModeCryptoSet' -Bound $PSBoundParameters }
}

function New-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [bool] $AllowSetKey,
        [Parameter()] [bool] $AllowWatchKey,
        [Parameter()] [string] $Description,
        [Parameter(Mandatory = $true)] [string] $DisplayName,
        [Parameter()] [ValidateSet('True', 'False')] [string] $Enabled,
        [Parameter()] [bool] $EncryptedTunnelBypass,
        [Parameter()] [uint32] $ForwardPathLifetime,
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $Group,
        [Parameter()] [Alias('ID', 'Name')] [string] $IPsecRuleName,
        [Parameter()] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string] $InboundSecurity,
        [Parameter()] [string[]] $InterfaceAlias,
        [Parameter()] [ValidateSet('Any', 'Wired', 'Wireless', 'RemoteAccess')] [string] $InterfaceType,
        [Parameter()] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string] $KeyModule,
        [Parameter()] [string[]] $LocalAddress,
        [Parameter()] [string[]] $LocalPort,
        [Parameter()] [string[]] $LocalTunnelEndpoint,
        [Parameter()] [string] $Machine,
        [Parameter()] [ValidateSet('None', 'Tunnel', 'Transport')] [string] $Mode,
        [Parameter()] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string] $OutboundSecurity,
        [Parameter()] [string] $Phase1AuthSet,
        [Parameter()] [string] $Phase2AuthSet,
        [Parameter()] [string[]] $Platform,
        [Parameter()] [string] $PolicyStore,
        [Parameter()] [ValidateSet('Any', 'Domain', 'Private', 'Public', 'NotApplicable')] [string] $Profile,
        [Parameter()] [string] $Protocol,
        [Parameter()] [string] $QuickModeCryptoSet,
        [Parameter()] [string[]] $RemoteAddress,
        [Parameter()] [string[]] $RemotePort,
        [Parameter()] [string[]] $RemoteTunnelEndpoint,
        [Parameter()] [string] $RemoteTunnelHostname,
        [Parameter()] [bool] $RequireAuthorization,
        [Parameter()] [ValidateSet('PointToSite')] [string] $TunnelType,
        [Parameter()] [string] $User
    )
    process { Invoke-RwStub -Cmdlet 'New-NetIPsecRule' -Bound $PSBoundParameters }
}

function Remove-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string[]] $Action,
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallApplicationFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallSecurityFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallServiceFilter,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Inbound', 'Outbound')] [string[]] $Direction,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Block', 'Allow', 'DeferToUser', 'DeferToApp')] [string[]] $EdgeTraversalPolicy,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $LocalOnlyMapping,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('LSM')] [bool[]] $LooseSourceMapping,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Owner,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallApplicationFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallSecurityFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallServiceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetFirewallRule' -Bound $PSBoundParameters }
}

function Remove-NetIPsecMainModeCryptoSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $ForceDiffieHellman,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $MaxMinutes,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $MaxSessions,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecMainModeCryptoSet' -Bound $PSBoundParameters }
}

function Remove-NetIPsecMainModeRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $MainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeCryptoSet')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecMainModeRule' -Bound $PSBoundParameters }
}

function Remove-NetIPsecMainModeSA {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeSA', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeSA,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecMainModeSA' -Bound $PSBoundParameters }
}

function Remove-NetIPsecPhase1AuthSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeRule,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeRule')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecPhase1AuthSet' -Bound $PSBoundParameters }
}

function Remove-NetIPsecPhase2AuthSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecPhase2AuthSet' -Bound $PSBoundParameters }
}

function Remove-NetIPsecQuickModeCryptoSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecRule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('PfsGroup')] [ValidateSet('None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode')] [string[]] $PerfectForwardSecrecyGroup,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecRule')] [switch] $TracePolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecQuickModeCryptoSet' -Bound $PSBoundParameters }
}

function Remove-NetIPsecQuickModeSA {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecMainModeSA', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecMainModeSA,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [switch] $PassThru
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecQuickModeSA' -Bound $PSBoundParameters }
}

function Remove-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowSetKey,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowWatchKey,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase2AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $EncryptedTunnelBypass,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $ForwardPathLifetime,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByIPsecRuleName', Mandatory = $true, Position = 0)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string[]] $InboundSecurity,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string[]] $KeyModule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Machine,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Tunnel', 'Transport')] [string[]] $Mode,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string[]] $OutboundSecurity,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase2AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $QuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteTunnelHostname,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $RequireAuthorization,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [switch] $TracePolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $User
    )
    process { Invoke-RwStub -Cmdlet 'Remove-NetIPsecRule' -Bound $PSBoundParameters }
}

function Set-NetFirewallProfile {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $AllowInboundRules,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $AllowLocalFirewallRules,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $AllowLocalIPsecRules,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $AllowUnicastResponseToMulticast,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $AllowUserApps,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $AllowUserPorts,
        [Parameter()] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string] $DefaultInboundAction,
        [Parameter()] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string] $DefaultOutboundAction,
        [Parameter()] [string[]] $DisabledInterfaceAliases,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $EnableStealthModeForIPsec,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $Enabled,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'GetAll')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $LogAllowed,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $LogBlocked,
        [Parameter()] [string] $LogFileName,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $LogIgnored,
        [Parameter()] [uint64] $LogMaxSizeKilobytes,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('Profile')] [string[]] $Name,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $NotifyOnListen,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'GetAll')] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetFirewallProfile' -Bound $PSBoundParameters }
}

function Set-NetFirewallRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter()] [ValidateSet('NotConfigured', 'Allow', 'Block')] [string] $Action,
        [Parameter()] [ValidateSet('NotRequired', 'Required', 'NoEncap')] [string] $Authentication,
        [Parameter()] [string] $Description,
        [Parameter()] [ValidateSet('Inbound', 'Outbound')] [string] $Direction,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [Alias('DynamicTransport')] [ValidateSet('Any', 'ProximityApps', 'ProximitySharing', 'WifiDirectPrinting', 'WifiDirectDisplay', 'WifiDirectDevices')] [string] $DynamicTarget,
        [Parameter()] [ValidateSet('Block', 'Allow', 'DeferToUser', 'DeferToApp')] [string] $EdgeTraversalPolicy,
        [Parameter()] [ValidateSet('True', 'False')] [string] $Enabled,
        [Parameter()] [ValidateSet('NotRequired', 'Required', 'Dynamic')] [string] $Encryption,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter()] [string[]] $IcmpType,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [string[]] $InterfaceAlias,
        [Parameter()] [ValidateSet('Any', 'Wired', 'Wireless', 'RemoteAccess')] [string] $InterfaceType,
        [Parameter()] [string[]] $LocalAddress,
        [Parameter()] [bool] $LocalOnlyMapping,
        [Parameter()] [string[]] $LocalPort,
        [Parameter()] [string] $LocalUser,
        [Parameter()] [Alias('LSM')] [bool] $LooseSourceMapping,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [bool] $OverrideBlockRules,
        [Parameter()] [string] $Owner,
        [Parameter()] [string] $Package,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string[]] $Platform,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [ValidateSet('Any', 'Domain', 'Private', 'Public', 'NotApplicable')] [string] $Profile,
        [Parameter()] [string] $Program,
        [Parameter()] [string] $Protocol,
        [Parameter()] [string[]] $RemoteAddress,
        [Parameter()] [string[]] $RemoteDynamicKeywordAddresses,
        [Parameter()] [string] $RemoteMachine,
        [Parameter()] [string[]] $RemotePort,
        [Parameter()] [string] $RemoteUser,
        [Parameter()] [string] $Service
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetFirewallRule' -Bound $PSBoundParameters }
}

function Set-NetFirewallSetting {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Query (cdxml)')]
    param(
        [Parameter()] [ValidateSet('None', 'Server', 'Both', 'NotConfigured')] [string] $AllowIPsecThroughNAT,
        [Parameter()] [ValidateSet('None', 'AttemptCrlCheck', 'RequireCrlCheck', 'NotConfigured')] [string] $CertValidationLevel,
        [Parameter()] [ValidateSet('None', 'Inbound', 'Forward', 'NotConfigured')] [string] $EnablePacketQueuing,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $EnableStatefulFtp,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $EnableStatefulPptp,
        [Parameter()] [ValidateSet('None', 'NeighborDiscovery', 'Icmp', 'RouterDiscovery', 'Dhcp', 'NotConfigured')] [string] $Exemptions,
        [Parameter(ParameterSetName = 'Query (cdxml)')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [ValidateSet('UTF16', 'UTF8', 'NotConfigured')] [string] $KeyEncoding,
        [Parameter()] [uint32] $MaxSAIdleTimeSeconds,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'Query (cdxml)')] [string] $PolicyStore,
        [Parameter()] [string] $RemoteMachineTransportAuthorizationList,
        [Parameter()] [string] $RemoteMachineTunnelAuthorizationList,
        [Parameter()] [string] $RemoteUserTransportAuthorizationList,
        [Parameter()] [string] $RemoteUserTunnelAuthorizationList,
        [Parameter()] [ValidateSet('False', 'True', 'NotConfigured')] [string] $RequireFullAuthSupport
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetFirewallSetting' -Bound $PSBoundParameters }
}

function Set-NetIPsecMainModeCryptoSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter()] [string] $Description,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [bool] $ForceDiffieHellman,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [uint32] $MaxMinutes,
        [Parameter()] [uint32] $MaxSessions,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPsecMainModeCryptoSet' -Bound $PSBoundParameters }
}

function Set-NetIPsecMainModeRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter()] [string] $Description,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [ValidateSet('True', 'False')] [string] $Enabled,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [string[]] $LocalAddress,
        [Parameter()] [string] $MainModeCryptoSet,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string] $Phase1AuthSet,
        [Parameter()] [string[]] $Platform,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [ValidateSet('Any', 'Domain', 'Private', 'Public', 'NotApplicable')] [string] $Profile,
        [Parameter()] [string[]] $RemoteAddress
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPsecMainModeRule' -Bound $PSBoundParameters }
}

function Set-NetIPsecPhase1AuthSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter()] [string] $Description,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPsecPhase1AuthSet' -Bound $PSBoundParameters }
}

function Set-NetIPsecPhase2AuthSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter()] [string] $Description,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPsecPhase2AuthSet' -Bound $PSBoundParameters }
}

function Set-NetIPsecQuickModeCryptoSet {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByName')]
    param(
        [Parameter()] [string] $Description,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByName', Mandatory = $true, Position = 0)] [Alias('ID')] [string[]] $Name,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [Alias('PfsGroup')] [ValidateSet('None', 'DH1', 'DH2', 'DH14', 'DH19', 'DH20', 'DH24', 'SameAsMainMode')] [string] $PerfectForwardSecrecyGroup,
        [Parameter(ParameterSetName = 'ByName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [object[]] $Proposal
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPsecQuickModeCryptoSet' -Bound $PSBoundParameters }
}

function Set-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'ByIPsecRuleName')]
    param(
        [Parameter()] [bool] $AllowSetKey,
        [Parameter()] [bool] $AllowWatchKey,
        [Parameter()] [string] $Description,
        [Parameter(ParameterSetName = 'ByDisplayGroup', Mandatory = $true)] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [ValidateSet('True', 'False')] [string] $Enabled,
        [Parameter()] [bool] $EncryptedTunnelBypass,
        [Parameter()] [uint32] $ForwardPathLifetime,
        [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByGroup', Mandatory = $true)] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByIPsecRuleName', Mandatory = $true, Position = 0)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter()] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string] $InboundSecurity,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [string[]] $InterfaceAlias,
        [Parameter()] [ValidateSet('Any', 'Wired', 'Wireless', 'RemoteAccess')] [string] $InterfaceType,
        [Parameter()] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string] $KeyModule,
        [Parameter()] [string[]] $LocalAddress,
        [Parameter()] [string[]] $LocalPort,
        [Parameter()] [string[]] $LocalTunnelEndpoint,
        [Parameter()] [string] $Machine,
        [Parameter()] [ValidateSet('None', 'Tunnel', 'Transport')] [string] $Mode,
        [Parameter()] [string] $NewDisplayName,
        [Parameter()] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string] $OutboundSecurity,
        [Parameter()] [switch] $PassThru,
        [Parameter()] [string] $Phase1AuthSet,
        [Parameter()] [string] $Phase2AuthSet,
        [Parameter()] [string[]] $Platform,
        [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByDisplayGroup')] [Parameter(ParameterSetName = 'ByGroup')] [string] $PolicyStore,
        [Parameter()] [ValidateSet('Any', 'Domain', 'Private', 'Public', 'NotApplicable')] [string] $Profile,
        [Parameter()] [string] $Protocol,
        [Parameter()] [string] $QuickModeCryptoSet,
        [Parameter()] [string[]] $RemoteAddress,
        [Parameter()] [string[]] $RemotePort,
        [Parameter()] [string[]] $RemoteTunnelEndpoint,
        [Parameter()] [string] $RemoteTunnelHostname,
        [Parameter()] [bool] $RequireAuthorization,
        [Parameter()] [string] $User
    )
    process { Invoke-RwStub -Cmdlet 'Set-NetIPsecRule' -Bound $PSBoundParameters }
}

function Show-NetFirewallRule {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Show-NetFirewallRule' -Bound $PSBoundParameters }
}

function Show-NetIPsecRule {
    [CmdletBinding(DefaultParameterSetName = 'Default')]
    param(
        [Parameter()] [string] $GPOSession,
        [Parameter()] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Show-NetIPsecRule' -Bound $PSBoundParameters }
}

function Sync-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'GetAll')]
    param(
        [Parameter()] [ValidateSet('None', 'IPv4', 'IPv6')] [string] $AddressType,
        [Parameter(ParameterSetName = 'GetAll')] [switch] $All,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowSetKey,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $AllowWatchKey,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallAddressFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallInterfaceTypeFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallPortFilter,
        [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetFirewallProfile,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase1AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecPhase2AuthSet,
        [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet', Mandatory = $true, ValueFromPipeline = $true)] [object] $AssociatedNetIPsecQuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Description,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $DisplayGroup,
        [Parameter(ParameterSetName = 'ByDisplayName', Mandatory = $true)] [string[]] $DisplayName,
        [Parameter()] [string[]] $DnsServers,
        [Parameter()] [string[]] $Domains,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('True', 'False')] [string[]] $Enabled,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $EncryptedTunnelBypass,
        [Parameter()] [ValidateSet('Endpoint1', 'Endpoint2')] [string] $EndpointType,
        [Parameter(ParameterSetName = 'ByQuery')] [uint32[]] $ForwardPathLifetime,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Group,
        [Parameter(ParameterSetName = 'ByIPsecRuleName', Mandatory = $true, Position = 0)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecIn')] [ValidateSet('None', 'Request', 'Require')] [string[]] $InboundSecurity,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Default', 'IKEv1', 'AuthIP', 'IKEv2')] [string[]] $KeyModule,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Machine,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Tunnel', 'Transport')] [string[]] $Mode,
        [Parameter(ParameterSetName = 'ByQuery')] [Alias('SecOut')] [ValidateSet('None', 'Request', 'Require')] [string[]] $OutboundSecurity,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase1AuthSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Phase2AuthSet,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [string] $PolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $PolicyStoreSource,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('None', 'Local', 'GroupPolicy', 'Dynamic', 'Generated', 'Hardcoded')] [string[]] $PolicyStoreSourceType,
        [Parameter(ParameterSetName = 'ByQuery')] [ValidateSet('Unknown', 'OK', 'Inactive', 'Error')] [string[]] $PrimaryStatus,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $QuickModeCryptoSet,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $RemoteTunnelHostname,
        [Parameter(ParameterSetName = 'ByQuery')] [bool[]] $RequireAuthorization,
        [Parameter()] [string[]] $Servers,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $Status,
        [Parameter(ParameterSetName = 'GetAll')] [Parameter(ParameterSetName = 'ByIPsecRuleName')] [Parameter(ParameterSetName = 'ByDisplayName')] [Parameter(ParameterSetName = 'ByQuery')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallAddressFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallInterfaceTypeFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallPortFilter')] [Parameter(ParameterSetName = 'ByAssociatedNetFirewallProfile')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase2AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecPhase1AuthSet')] [Parameter(ParameterSetName = 'ByAssociatedNetIPsecQuickModeCryptoSet')] [switch] $TracePolicyStore,
        [Parameter(ParameterSetName = 'ByQuery')] [string[]] $User
    )
    process { Invoke-RwStub -Cmdlet 'Sync-NetIPsecRule' -Bound $PSBoundParameters }
}

function Update-NetIPsecRule {
    [CmdletBinding(SupportsShouldProcess = $true, DefaultParameterSetName = 'Query (cdxml)')]
    param(
        [Parameter(Mandatory = $true)] [ValidateSet('Add', 'Delete')] [string] $Action,
        [Parameter(Mandatory = $true)] [ValidateSet('Endpoint1', 'Endpoint2')] [string] $EndpointType,
        [Parameter(ParameterSetName = 'Query (cdxml)')] [string] $GPOSession,
        [Parameter(ParameterSetName = 'Query (cdxml)', Mandatory = $true)] [Alias('ID', 'Name')] [string[]] $IPsecRuleName,
        [Parameter()] [string[]] $IPv4Addresses,
        [Parameter()] [string[]] $IPv6Addresses,
        [Parameter(ParameterSetName = 'InputObject (cdxml)', Mandatory = $true, ValueFromPipeline = $true)] [object[]] $InputObject,
        [Parameter()] [switch] $PassThru,
        [Parameter(ParameterSetName = 'Query (cdxml)')] [string] $PolicyStore
    )
    process { Invoke-RwStub -Cmdlet 'Update-NetIPsecRule' -Bound $PSBoundParameters }
}

Export-ModuleMember -Function 'Disable-NetFirewallRule', 'Disable-NetIPsecMainModeRule', 'Disable-NetIPsecRule', 'Enable-NetFirewallRule', 'Enable-NetIPsecMainModeRule', 'Enable-NetIPsecRule', 'Find-NetIPsecRule', 'Get-NetFirewallAddressFilter', 'Get-NetFirewallPortFilter', 'Get-NetFirewallProfile', 'Get-NetFirewallRule', 'Get-NetFirewallSecurityFilter', 'Get-NetFirewallSetting', 'Get-NetIPsecMainModeCryptoSet', 'Get-NetIPsecMainModeRule', 'Get-NetIPsecMainModeSA', 'Get-NetIPsecPhase1AuthSet', 'Get-NetIPsecPhase2AuthSet', 'Get-NetIPsecQuickModeCryptoSet', 'Get-NetIPsecQuickModeSA', 'Get-NetIPsecRule', 'New-NetFirewallRule', 'New-NetIPsecAuthProposal', 'New-NetIPsecMainModeCryptoProposal', 'New-NetIPsecMainModeCryptoSet', 'New-NetIPsecMainModeRule', 'New-NetIPsecPhase1AuthSet', 'New-NetIPsecPhase2AuthSet', 'New-NetIPsecQuickModeCryptoProposal', 'New-NetIPsecQuickModeCryptoSet', 'New-NetIPsecRule', 'Remove-NetFirewallRule', 'Remove-NetIPsecMainModeCryptoSet', 'Remove-NetIPsecMainModeRule', 'Remove-NetIPsecMainModeSA', 'Remove-NetIPsecPhase1AuthSet', 'Remove-NetIPsecPhase2AuthSet', 'Remove-NetIPsecQuickModeCryptoSet', 'Remove-NetIPsecQuickModeSA', 'Remove-NetIPsecRule', 'Set-NetFirewallProfile', 'Set-NetFirewallRule', 'Set-NetFirewallSetting', 'Set-NetIPsecMainModeCryptoSet', 'Set-NetIPsecMainModeRule', 'Set-NetIPsecPhase1AuthSet', 'Set-NetIPsecPhase2AuthSet', 'Set-NetIPsecQuickModeCryptoSet', 'Set-NetIPsecRule', 'Show-NetFirewallRule', 'Show-NetIPsecRule', 'Sync-NetIPsecRule', 'Update-NetIPsecRule'
