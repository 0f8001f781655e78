namespace Roadwarrior.FrameworkTypes;

/// <summary>Automatic variables and their types (about_Automatic_Variables of 5.1); '' is null.</summary>
internal static class Automatic
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["null"] = "",
        ["true"] = "System.Boolean",
        ["false"] = "System.Boolean",
        ["PSHOME"] = "System.String",
        ["PSScriptRoot"] = "System.String",
        ["PSCommandPath"] = "System.String",
        ["PID"] = "System.Int32",
        ["Matches"] = "System.Collections.Hashtable",
        ["PSVersionTable"] = "System.Collections.Hashtable",
        ["PSBoundParameters"] = "System.Collections.Hashtable",
        ["ExecutionContext"] = "System.Management.Automation.EngineIntrinsics",
        ["MyInvocation"] = "System.Management.Automation.InvocationInfo",
        ["Error"] = "System.Collections.ArrayList",
        ["LASTEXITCODE"] = "System.Int32",
        ["args"] = "System.Object[]",
    };

    internal static string? Of(string variable) => Types.GetValueOrDefault(variable);
}
