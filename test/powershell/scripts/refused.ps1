throw [System.Management.Automation.ErrorRecord]::new(
    [System.Management.Automation.PSSecurityException]::new('refused'),
    'UnauthorizedAccess',
    [System.Management.Automation.ErrorCategory]::SecurityError,
    $null)
