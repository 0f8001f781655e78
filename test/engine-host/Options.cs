using System.Management.Automation;

namespace Roadwarrior.EngineHost;

/// <summary>Our own switches come with two dashes; powershell.exe's come with one and are accepted and ignored.</summary>
internal sealed record Options(string[] Modules, string? Transcript, PSLanguageMode Language, string? Problem)
{
    private static readonly HashSet<string> IgnoredSwitches = new(StringComparer.OrdinalIgnoreCase)
    {
        "-NoLogo", "-NoProfile", "-NonInteractive", "-NoExit",
    };

    private static readonly HashSet<string> IgnoredWithValue = new(StringComparer.OrdinalIgnoreCase)
    {
        "-ExecutionPolicy", "-InputFormat", "-OutputFormat",
    };

    internal static Options Parse(string[] args)
    {
        var modules = new List<string>();
        string? transcript = null;
        var language = PSLanguageMode.FullLanguage;
        bool readsInput = false;
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out string? name))
        {
            if (!IgnoredSwitches.Contains(name))
            {
                if (!rest.TryDequeue(out string? value))
                {
                    return Refuse($"{name} needs a value.");
                }
                switch (name)
                {
                    case "--modules": modules.Add(value); break;
                    case "--transcript": transcript = value; break;
                    case "--language" when Enum.TryParse(value, out language): break;
                    case "-Command" when value == "-": readsInput = true; break;
                    default:
                        if (!IgnoredWithValue.Contains(name))
                        {
                            return Refuse($"{name} {value} is not known here.");
                        }
                        break;
                }
            }
        }
        return readsInput
            ? new Options([.. modules], transcript, language, null)
            : Refuse("Only '-Command -' is imitated.");
    }

    private static Options Refuse(string problem) => new([], null, PSLanguageMode.FullLanguage, problem);
}
