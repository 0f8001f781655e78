# Starts the elevated copy of this program through Windows' prompt (D6). A session of its own loads this script.

# .NET and not Start-Process: the cmdlet makes a new error of Windows' one and keeps only its sentence, so that a person's no
# (ERROR_CANCELLED, 1223) could not be told from anything else. The arguments come sealed, because they hold a token.
function Start-RwElevated {
    param([string] $Program, [string] $Folder)
    $start = [System.Diagnostics.ProcessStartInfo]::new()
    $start.FileName = $Program
    $start.Arguments = Get-RwSecret -Name 'arguments'
    $start.WorkingDirectory = $Folder
    $start.Verb = 'runas'
    $start.UseShellExecute = $true
    $process = [System.Diagnostics.Process]::Start($start)
    if ($null -ne $process) { $process.Dispose() }
    return @{}
}
