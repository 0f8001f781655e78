using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Roadwarrior.EngineHost;

/// <summary>What a session starts with: the engine's own commands, the few of WriteCmdlets.cs, and stub modules.</summary>
internal static class StartingState
{
    internal static InitialSessionState Create(Options options)
    {
        InitialSessionState state = InitialSessionState.CreateDefault2();
        foreach (Type cmdlet in new[] { typeof(WriteOutputCommand), typeof(WriteWarningCommand), typeof(WriteErrorCommand), typeof(WriteHostCommand) })
        {
            var name = (CmdletAttribute)cmdlet.GetCustomAttributes(typeof(CmdletAttribute), false)[0];
            state.Commands.Add(new SessionStateCmdletEntry($"{name.VerbName}-{name.NounName}", cmdlet, null));
        }
        foreach (string folder in options.Modules)
        {
            state.ImportPSModule(Directory.GetFiles(folder, "*.psm1", SearchOption.AllDirectories));
        }
        state.LanguageMode = options.Language;
        return state;
    }
}
