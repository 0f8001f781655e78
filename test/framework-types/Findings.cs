using System.Management.Automation.Language;

namespace Roadwarrior.FrameworkTypes;

internal sealed record Finding(string File, int Line, string Rule, string Text, string Detail);

/// <summary>What was found, each once: a loop is looked at several times.</summary>
internal sealed class Findings
{
    private readonly Dictionary<string, Finding> all = [];

    /// <summary>While types are still being gathered nothing is reported.</summary>
    internal bool Open { get; set; }

    internal IEnumerable<Finding> All => all.Values.OrderBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Line);

    internal void Add(string rule, Ast node, string detail)
    {
        string text = node.Extent.Text.Length > 120 ? node.Extent.Text[..120] : node.Extent.Text;
        var finding = new Finding(node.Extent.File ?? "", node.Extent.StartLineNumber, rule, text, detail);
        if (Open)
        {
            all.TryAdd($"{finding.File}:{node.Extent.StartOffset}:{node.Extent.EndOffset}:{rule}", finding);
        }
    }
}
