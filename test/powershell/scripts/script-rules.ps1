# Reads scripts by PowerShell's own parser. Each finding names its rule; what the rules are for stands in
# test/powershell/script-rules.test.ts. Runs in tests only.

function Get-RwScriptFindings {
    param([string] $Path, [bool] $IsSession, [object[]] $OwnFunctions, [string[]] $Commands)
    $tokens = $null
    $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $tokens, [ref] $errors)
    $found = [System.Collections.Generic.List[object]]::new()
    foreach ($problem in $errors) { Add-RwFinding -Found $found -Rule 'parse-error' -Node $problem }
    foreach ($byte in [System.IO.File]::ReadAllBytes($Path)) {
        if ($byte -gt 0x7e -or ($byte -lt 0x20 -and $byte -ne 0x0a)) {
            $found.Add(@{ rule = 'ascii'; line = 0; text = "byte $byte" })
            break
        }
    }
    $known = @{}
    foreach ($function in $OwnFunctions) { $known[$function.name] = $function.parameters }
    $listed = [System.Collections.Generic.HashSet[string]]::new([System.StringComparer]::OrdinalIgnoreCase)
    foreach ($command in $Commands) { $null = $listed.Add($command) }
    foreach ($node in $ast.FindAll({ $true }, $true)) {
        if ($node -is [System.Management.Automation.Language.CommandAst]) {
            Test-RwCommand -Command $node -Found $found -Known $known -Listed $listed -IsSession $IsSession
        } elseif ($node -is [System.Management.Automation.Language.FunctionDefinitionAst]) {
            if ($node.Name -cnotmatch '^[A-Z][A-Za-z]+-Rw[A-Za-z0-9]+$') { Add-RwFinding -Found $found -Rule 'function-name' -Node $node }
        } elseif ($node -is [System.Management.Automation.Language.AssignmentStatementAst]) {
            if (-not $IsSession -and $node.Left.Extent.Text -match 'Preference$|:PSModulePath$') {
                Add-RwFinding -Found $found -Rule 'preference' -Node $node
            }
        } elseif ($node -is [System.Management.Automation.Language.InvokeMemberExpressionAst]) {
            if ($node.Extent.Text -match '(?i)\[scriptblock\]\s*::\s*Create|\.(InvokeScript|NewScriptBlock|ExpandString|AddScript)\(') {
                Add-RwFinding -Found $found -Rule 'code-from-text' -Node $node
            }
            if ($node.Member.Extent.Text -match '^(FromHexString|ToHexString|HashData|ImportFromPem|GetChars\w*Async)$') {
                Add-RwFinding -Found $found -Rule 'newer-than-5.1' -Node $node
            }
        }
        Test-RwSyntaxAge -Node $node -Found $found
    }
    if (-not $IsSession) {
        foreach ($statement in $ast.EndBlock.Statements) {
            if ($statement -isnot [System.Management.Automation.Language.FunctionDefinitionAst]) {
                Add-RwFinding -Found $found -Rule 'top-level' -Node $statement
            }
        }
    }
    return @{ findings = $found }
}

# The functions of a script with the names of their parameters, so that calls between scripts can be checked.
function Get-RwScriptFunctions {
    param([string] $Path)
    $tokens = $null
    $errors = $null
    $ast = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $tokens, [ref] $errors)
    $functions = [System.Collections.Generic.List[object]]::new()
    $isFunction = { param($node) $node -is [System.Management.Automation.Language.FunctionDefinitionAst] }
    foreach ($function in $ast.FindAll($isFunction, $true)) {
        $parameters = [ordered]@{}
        if ($null -ne $function.Body.ParamBlock) {
            foreach ($parameter in $function.Body.ParamBlock.Parameters) {
                $parameters[$parameter.Name.VariablePath.UserPath] = $parameter.StaticType -eq [switch]
            }
        }
        $functions.Add(@{ name = $function.Name; parameters = $parameters })
    }
    return @{ functions = $functions }
}

function Add-RwFinding {
    param([object] $Found, [string] $Rule, [object] $Node)
    $text = $Node.Extent.Text
    if ($text.Length -gt 120) { $text = $text.Substring(0, 120) }
    $Found.Add(@{ rule = $Rule; line = $Node.Extent.StartLineNumber; text = $text })
}

function Test-RwCommand {
    param([object] $Command, [object] $Found, [object] $Known, [object] $Listed, [bool] $IsSession)
    $first = $Command.CommandElements[0]
    if ($first -is [System.Management.Automation.Language.ScriptBlockExpressionAst]) { return }
    $name = $Command.GetCommandName()
    if ($null -eq $name -or $first -isnot [System.Management.Automation.Language.StringConstantExpressionAst]) {
        if (-not $IsSession) { Add-RwFinding -Found $Found -Rule 'dynamic-command' -Node $Command }
        return
    }
    if ($name -cnotmatch '^[A-Z][A-Za-z]*-[A-Z][A-Za-z0-9]*$') {
        Add-RwFinding -Found $Found -Rule 'command-name' -Node $Command
        return
    }
    if ($name -match '^(Invoke-Expression|Invoke-Command|Add-Type|Invoke-History)$') {
        Add-RwFinding -Found $Found -Rule 'code-from-text' -Node $Command
        return
    }
    if ($name -match '^(ConvertTo-SecureString|Read-Host|Get-Credential|Write-Host|Write-Output|Set-ExecutionPolicy|Start-Process|Start-Job)$') {
        Add-RwFinding -Found $Found -Rule 'forbidden-command' -Node $Command
        return
    }
    if ($name -eq 'Set-StrictMode' -and -not $IsSession) { Add-RwFinding -Found $Found -Rule 'strict-mode' -Node $Command }
    $parameters = Get-RwParameters -Name $name -Known $Known
    # That this engine has a command says nothing: it must be on the list too.
    if ($null -eq $parameters -or -not ($Known.Contains($name) -or $Listed.Contains($name))) { Add-RwFinding -Found $Found -Rule 'unknown-command' -Node $Command }
    $given = Get-RwGiven -Command $Command -Parameters $parameters -Found $Found -IsSession $IsSession
    if ($name -match '^Remove-(?!Rw)|^(Disable|Enable)-Net') { Test-RwRemoval -Command $Command -Given $given -Found $Found }
}

# Names to "is a switch"; nothing when neither our scripts, the engine nor a stub module knows the command.
function Get-RwParameters {
    param([string] $Name, [object] $Known)
    $parameters = @{}
    if ($Known.Contains($Name)) {
        foreach ($entry in $Known[$Name].GetEnumerator()) { $parameters[$entry.Key] = $entry.Value }
        return $parameters
    }
    $kinds = [System.Management.Automation.CommandTypes] 'Function, Cmdlet'
    $info = $ExecutionContext.InvokeCommand.GetCommand($Name, $kinds)
    if ($null -eq $info) { return $null }
    foreach ($entry in $info.Parameters.GetEnumerator()) {
        $parameters[$entry.Key] = $entry.Value.ParameterType -eq [switch]
    }
    return $parameters
}

# The parameters of one call by name, and the findings about how they are written.
function Get-RwGiven {
    param([object] $Command, [object] $Parameters, [object] $Found, [bool] $IsSession)
    $given = @{ names = @{}; splatted = $false }
    $open = $null
    for ($index = 1; $index -lt $Command.CommandElements.Count; $index++) {
        $element = $Command.CommandElements[$index]
        if ($element -is [System.Management.Automation.Language.CommandParameterAst]) {
            $open = $null
            $parameter = $element.ParameterName
            $given.names[$parameter] = $element.Argument
            $isSwitch = $false
            if ($null -ne $Parameters) {
                if (-not $Parameters.Contains($parameter)) { Add-RwFinding -Found $Found -Rule 'parameter-name' -Node $element }
                $isSwitch = $Parameters.Contains($parameter) -and $Parameters[$parameter]
            }
            if (-not $isSwitch -and $null -eq $element.Argument) { $open = $parameter }
        } elseif ($null -ne $open) {
            $given.names[$open] = $element
            $open = $null
        } elseif ($element -is [System.Management.Automation.Language.VariableExpressionAst] -and $element.Splatted) {
            $given.splatted = $true
        } elseif ($element -isnot [System.Management.Automation.Language.ScriptBlockExpressionAst]) {
            Add-RwFinding -Found $Found -Rule 'positional' -Node $Command
        }
    }
    if (-not $IsSession -and $given.names.Contains('ErrorAction')) {
        $action = $given.names['ErrorAction']
        if ($null -eq $action -or $action.Extent.Text -ne 'Stop') { Add-RwFinding -Found $Found -Rule 'error-action' -Node $Command }
    }
    return $given
}

function Test-RwRemoval {
    param([object] $Command, [object] $Given, [object] $Found)
    $target = $null
    foreach ($name in $Given.names.GetEnumerator()) {
        if ($name.Key -match '^(Name|IPsecRuleName|InputObject|ConnectionName|DestinationPrefix|LiteralPath|Path)$') { $target = $name.Value }
        if ($name.Key -match '^(A|Al|All|G\w*|D|Di\w*|Q\w*)$') {
            Add-RwFinding -Found $Found -Rule 'removal' -Node $Command
            return
        }
        if ($null -ne $name.Value -and $name.Key -notmatch '^(Force|Confirm|PassThru)$' -and $name.Value.Extent.Text -match '[*?]') {
            Add-RwFinding -Found $Found -Rule 'removal' -Node $Command
            return
        }
    }
    $isNet = $Command.GetCommandName() -match '-Net'
    # -Name is only an alias where rules of IPsec are meant.
    $named = $Given.names.Contains('Name') -or $Given.names.Contains('IPsecRuleName') -or $Given.names.Contains('InputObject')
    $isFirst = $Command.Parent -is [System.Management.Automation.Language.PipelineAst] -and
        [object]::ReferenceEquals($Command.Parent.PipelineElements[0], $Command)
    if ($null -eq $target -or ($isNet -and -not $named) -or $Given.splatted -or -not $isFirst) {
        Add-RwFinding -Found $Found -Rule 'removal' -Node $Command
    }
}

function Test-RwSyntaxAge {
    param([object] $Node, [object] $Found)
    $type = $Node.GetType().Name
    $isNew = $type -eq 'TernaryExpressionAst' -or $type -eq 'PipelineChainAst'
    if ($type -eq 'BinaryExpressionAst' -and $Node.Operator.ToString() -eq 'QuestionQuestion') { $isNew = $true }
    if ($type -eq 'AssignmentStatementAst' -and $Node.Operator.ToString() -eq 'QuestionQuestionEquals') { $isNew = $true }
    if ($type -match '^(InvokeMember|Member|Index)ExpressionAst$' -and $Node.NullConditional) { $isNew = $true }
    if ($type -match '^(StringConstant|ExpandableString)ExpressionAst$' -and $Node.Extent.Text -match '^".*`[ue]') { $isNew = $true }
    if ($type -eq 'CommandParameterAst' -and $Node.ParameterName -eq 'Parallel') { $isNew = $true }
    if ($isNew) { Add-RwFinding -Found $Found -Rule 'newer-than-5.1' -Node $Node }
}
