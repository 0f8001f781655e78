// A stand-in for the console host of PowerShell, for machines without pwsh. It imitates `-NoExit -Command -`, as
// measured on pwsh 7.6: each complete line runs at once; an incomplete line gathers until a blank line; what is still
// gathered at the end of input is dropped in silence; errors go to stderr and the next line runs; there is no prompt.
// Where pwsh is installed the same tests run on it, so that this imitation is checked.
using System.Management.Automation;
using System.Management.Automation.Language;
using System.Management.Automation.Runspaces;
using System.Text;
using Roadwarrior.EngineHost;

Console.InputEncoding = new UTF8Encoding(false);
Console.OutputEncoding = new UTF8Encoding(false);
Options options = Options.Parse(args);
if (options.Problem is not null)
{
    Console.Error.WriteLine(options.Problem);
    return 64;
}

var host = new ConsoleHost();
using Runspace runspace = RunspaceFactory.CreateRunspace(host, StartingState.Create(options));
runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
runspace.Open();
Runspace.DefaultRunspace = runspace;
var gathered = new StringBuilder();
while (host.ExitCode is null && Console.In.ReadLine() is { } line)
{
    if (gathered.Length == 0 && IsComplete(line))
    {
        Run(line);
        continue;
    }
    gathered.Append(line).Append('\n');
    if (line.Trim().Length == 0)
    {
        string text = gathered.ToString();
        gathered.Clear();
        Run(text);
    }
}
return host.ExitCode ?? 0;

static bool IsComplete(string text)
{
    Parser.ParseInput(text, out _, out ParseError[] errors);
    return !errors.Any(error => error.IncompleteInput);
}

void Run(string text)
{
    if (text.Trim().Length == 0)
    {
        return;
    }
    if (options.Transcript is not null)
    {
        File.AppendAllText(options.Transcript, text + "\n");
    }
    using Pipeline pipeline = runspace.CreatePipeline(text, addToHistory: true);
    pipeline.Commands[0].MergeMyResults(PipelineResultTypes.Error, PipelineResultTypes.Output);
    pipeline.Commands.Add("Out-Default");
    try
    {
        pipeline.Invoke();
    }
    catch (RuntimeException error)
    {
        host.UI.WriteErrorLine($"{error.ErrorRecord.FullyQualifiedErrorId}: {error.Message}");
    }
}
