// Microsoft.PowerShell.Utility is not to be had as a package: these are the few of its cmdlets that stub modules and
// tests of noise use, with the same names and parameters. The shipped scripts need none of them. To add one: write the
// class here and name it in StartingState.cs.
using System.Management.Automation;
using System.Reflection;

namespace Roadwarrior.EngineHost;

[Cmdlet(VerbsCommunications.Write, "Output")]
public sealed class WriteOutputCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromRemainingArguments = true)]
    [AllowNull]
    [AllowEmptyCollection]
    public PSObject? InputObject { get; set; }

    [Parameter]
    public SwitchParameter NoEnumerate { get; set; }

    protected override void ProcessRecord() => WriteObject(InputObject, !NoEnumerate);
}

[Cmdlet(VerbsCommunications.Write, "Warning")]
public sealed class WriteWarningCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string Message { get; set; } = "";

    protected override void ProcessRecord() => WriteWarning(Message);
}

[Cmdlet(VerbsCommunications.Write, "Error")]
public sealed class WriteErrorCommand : PSCmdlet
{
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    [AllowEmptyString]
    public string Message { get; set; } = "";

    [Parameter]
    public string ErrorId { get; set; } = "Microsoft.PowerShell.Commands.WriteErrorException";

    [Parameter]
    public ErrorCategory Category { get; set; } = ErrorCategory.NotSpecified;

    [Parameter]
    public object? TargetObject { get; set; }

    protected override void ProcessRecord()
    {
        var record = new ErrorRecord(new InvalidOperationException(Message), ErrorId, Category, TargetObject);
        // The original names the function that called it, by members that only the engine's own assemblies may use.
        const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;
        object? caller = GetVariableValue("MyInvocation");
        typeof(ErrorRecord).GetMethod("SetInvocationInfo", Hidden)!.Invoke(record, [caller]);
        typeof(ErrorRecord).GetProperty("PreserveInvocationInfoOnce", Hidden)!.SetValue(record, true);
        WriteError(record);
    }
}

[Cmdlet(VerbsCommunications.Write, "Host")]
public sealed class WriteHostCommand : PSCmdlet
{
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromRemainingArguments = true)]
    public object? Object { get; set; }

    [Parameter]
    public SwitchParameter NoNewline { get; set; }

    protected override void ProcessRecord() =>
        WriteInformation(new HostInformationMessage { Message = LanguagePrimitives.ConvertTo<string>(Object), NoNewLine = NoNewline }, ["PSHOST"]);
}
