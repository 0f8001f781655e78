# The framing of every call: reads the call, opens its sealed secrets, runs one function, answers in one line.
# Runs in Windows PowerShell 5.1 (.NET Framework) and in PowerShell 7. It uses .NET calls and no cmdlets, because method
# calls leave no bound parameters behind for module logging. A call comes as CLIXML (cli-xml.ts), the answer
# goes as JSON (json.ps1); the secrets are in secrets.ps1.
#
# A script per concern holds functions only, named Verb-RwNoun. The arguments of a call are bound to their parameters by
# name. Each answers exactly one object, @{ ... }, with lists written as @(...) inside it. What goes wrong is thrown: a
# code of ours ('RwSomething') or the error of the command that failed. Secrets: Get-RwSecret -Name 'psk'.

# Global on purpose: the functions of Windows' own modules see the global preferences only, not those of their caller.
$global:ErrorActionPreference = 'Stop'
$global:ConfirmPreference = 'None'
$global:ProgressPreference = 'SilentlyContinue'
$global:WarningPreference = 'SilentlyContinue'

# Windows puts the user's own module folder first, so anyone who can write there could stand in for Windows' modules in an
# elevated session. Only the folder beside the engine itself counts (System32 on Windows).
$env:PSModulePath = [System.IO.Path]::Combine($PSHOME, 'Modules')

function Invoke-RwCall {
    param([Parameter(Mandatory = $true, Position = 0)] [string] $Payload)
    # Here and not at the top: strict mode follows the scope, and Windows' own modules hang below the global one.
    Set-StrictMode -Version 3.0
    [System.Collections.IDictionary] $call = [System.Management.Automation.PSSerializer]::Deserialize([System.Text.Encoding]::UTF8.GetString([System.Convert]::FromBase64String($Payload)))
    $answer = [System.Text.StringBuilder]::new()
    try {
        if ($call.Contains('sealed')) { Open-RwSecret -Sealed $call.sealed -Nonce $call.nonce }
        $value = Invoke-RwFunction -Name $call.function -Values $call.arguments
        $null = $answer.Append('{"ok":true,"value":')
        Add-RwJson -Builder $answer -Value $value
        $null = $answer.Append('}')
    } catch {
        $failure = Get-RwFailure -Record $_
        $null = $answer.Clear().Append('{"ok":false,"error":')
        Add-RwJson -Builder $answer -Value $failure
        $null = $answer.Append('}')
    } finally {
        Clear-RwSecret
    }
    $line = 'RwAnswer {0} {1} {2} .' -f $call.number, $call.nonce,
        [System.Convert]::ToBase64String([System.Text.Encoding]::ASCII.GetBytes($answer.ToString()))
    # The new line first: what a command wrote without one must not run into the answer.
    [System.Console]::Out.Write("`n" + $line + "`n")
}

function Invoke-RwFunction {
    param([string] $Name, [System.Collections.IDictionary] $Values)
    # Functions only: no file on PATH and no alias can stand in for a name.
    $command = $ExecutionContext.InvokeCommand.GetCommand($Name, [System.Management.Automation.CommandTypes]::Function)
    if ($null -eq $command) { throw 'RwFunctionMissing' }
    # An error that did not stop the function arrives in its output and fails the call all the same.
    $output = [System.Collections.Generic.List[object]]::new()
    & $command @Values 2>&1 3>$null 4>$null 5>$null 6>$null | & {
        process {
            if ($_ -is [System.Management.Automation.ErrorRecord]) { throw $_ }
            $output.Add($_)
        }
    }
    # One object per call: PowerShell unrolls arrays of 0 and 1, inside an object they stay what they are.
    if ($output.Count -ne 1) { throw 'RwAnswerNotOneObject' }
    $isObject = $output[0] -is [System.Collections.IDictionary] -or
        $output[0] -is [System.Management.Automation.PSCustomObject]
    if (-not $isObject) { throw 'RwAnswerNotOneObject' }
    return $output[0]
}

# For stub modules in tests: folders that come before the engine's own.
function Add-RwModuleFolder {
    param([Parameter(Mandatory = $true)] [string[]] $Folders)
    $all = $Folders + $env:PSModulePath
    $env:PSModulePath = [string]::Join([System.IO.Path]::PathSeparator.ToString(), $all)
    return @{}
}

# Numbers and identifiers only: a message may hold a value, and it is in the language of the PC.
function Get-RwFailure {
    param([System.Management.Automation.ErrorRecord] $Record)
    $causes = [System.Collections.Generic.List[object]]::new()
    $exception = $Record.Exception
    while ($null -ne $exception -and $causes.Count -lt 8) {
        $cause = [ordered]@{
            exceptionType = $exception.GetType().FullName
            hresult       = '{0:x8}' -f $exception.HResult
        }
        foreach ($name in 'NativeErrorCode', 'StatusCode') {
            $property = $exception.PSObject.Properties[$name]
            if ($null -ne $property -and $null -ne $property.Value) {
                $code = [System.Convert]::ToInt64($property.Value, [System.Globalization.CultureInfo]::InvariantCulture)
                $cause[$name.Substring(0, 1).ToLowerInvariant() + $name.Substring(1)] = $code
            }
        }
        $causes.Add($cause)
        $exception = $exception.InnerException
    }
    # The id of a thrown text is that text. Ours are codes; anything else may be a value and is not passed on.
    $id = $Record.FullyQualifiedErrorId
    $thrown = [string]::IsNullOrEmpty($id) -or $id -eq $Record.Exception.Message
    if ($thrown -and $id -cnotmatch '^Rw[A-Za-z]{1,60}\z') { $id = 'RwThrownText' }
    if ($id -cnotmatch '^[ -~]{1,200}\z' -or (Test-RwHoldsSecret -Text $id)) { $id = 'RwWithheld' }
    $failure = [ordered]@{
        errorId  = $id
        category = $Record.CategoryInfo.Category.ToString()
        causes   = $causes
    }
    $place = $Record.InvocationInfo
    if ($null -ne $place -and -not [string]::IsNullOrEmpty($place.ScriptName)) {
        $failure['at'] = [System.IO.Path]::GetFileName($place.ScriptName) + ':' + $place.ScriptLineNumber
    }
    return $failure
}
