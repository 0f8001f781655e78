namespace Roadwarrior.FrameworkTypes;

/// <summary>One thing that an expression may be. Two of the same key are the same.</summary>
internal abstract record Kind(string Key);

/// <summary>An object of .NET Framework or of PowerShell 5.1.</summary>
internal sealed record Clr(Type Type) : Kind(Type.ToString());

/// <summary>What a cmdlet answers; its properties stand in cmdlet-outputs.json.</summary>
internal sealed record Shape(string Name) : Kind($"shape {Name}");

/// <summary>object[] whose elements are known better than that.</summary>
internal sealed record Items(Value Element) : Kind($"items({Element.Key})");

/// <summary>A hash table made by the script, whose values are known.</summary>
internal sealed record Table(Type Type, Value Element) : Kind($"table {Type}({Element.Key})");

/// <summary>Data of ours out of a dictionary (a parsed call): `.name` is a look-up of a key. Methods are refused.</summary>
internal sealed record Data() : Kind("data");

/// <summary>Anything at all: no member of it can be resolved.</summary>
internal sealed record Unknown() : Kind("unknown");

/// <summary>`[ref] $x` as an argument.</summary>
internal sealed record RefTo(string Variable) : Kind($"ref {Variable}");

/// <summary>`{ … }`, with what its parameters and body are looked at with once somebody takes it.</summary>
internal sealed record Block(System.Management.Automation.Language.ScriptBlockAst Body) : Kind($"block {Body.Extent.File}:{Body.Extent.StartOffset}");

/// <summary>All the things that an expression may be. No kinds: nothing is known yet, or it never comes to that.</summary>
internal sealed class Value
{
    private const int MostKinds = 24;
    private const int LongestKey = 600;

    internal static readonly Value Nothing = new([], false, false, false);
    internal static readonly Value Null = new([], true, false, false);
    internal static readonly Value OfData = Of(new Data());
    internal static readonly Value Anything = Of(new Unknown());

    private Value(IEnumerable<Kind> kinds, bool orNull, bool many, bool wrapped)
    {
        Kinds = [.. kinds];
        OrNull = orNull;
        Many = many;
        Wrapped = wrapped;
        Key = string.Join("|", Kinds.Select(kind => kind.Key).Order(StringComparer.Ordinal)) + (orNull ? "?" : "") + (many ? "*" : "") + (wrapped ? "," : "");
    }

    internal IReadOnlyList<Kind> Kinds { get; }
    internal bool OrNull { get; }

    /// <summary>None, one, or an array of them: the output of a command.</summary>
    internal bool Many { get; }

    /// <summary>Behind a unary comma: one output whatever it is.</summary>
    internal bool Wrapped { get; }
    internal string Key { get; }

    internal static Value Of(params Kind[] kinds) => new(kinds, false, false, false);

    internal static Value Of(Type type) => Of(new Clr(type));

    internal Value AsMany() => new(Kinds, OrNull, true, false);

    internal Value AsOne() => new(Kinds, OrNull, false, false);

    internal Value AsWrapped() => new(Kinds, OrNull, Many, true);

    internal Value Only(Func<Kind, bool> kept) => new(Kinds.Where(kept), OrNull, Many, Wrapped);

    internal Value Or(Value other)
    {
        if (other.Key == Key)
        {
            return this;
        }
        // Data is narrower than "anything": both together are anything.
        Kind[] all = [.. Kinds.Concat(other.Kinds).DistinctBy(kind => kind.Key)];
        bool tooMuch = all.Length > MostKinds || all.Sum(kind => kind.Key.Length) > LongestKey;
        return new(tooMuch ? [new Unknown()] : all, OrNull || other.OrNull, Many || other.Many, Wrapped || other.Wrapped);
    }

    public override string ToString() => Key.Length == 0 ? "nothing" : Key;
}

/// <summary>What the variables are at one place of a script.</summary>
internal sealed class Place
{
    private Dictionary<string, Value> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Nobody comes here: behind return, throw, break, continue.</summary>
    internal bool Dead { get; set; }

    internal Value? this[string name]
    {
        get => values.GetValueOrDefault(name);
        set => values[name] = value ?? Value.Nothing;
    }

    internal string Key => Dead ? "dead" : string.Join(";", values.OrderBy(pair => pair.Key, StringComparer.OrdinalIgnoreCase).Select(pair => $"{pair.Key}={pair.Value.Key}"));

    internal Place Copy() => new() { values = new(values, StringComparer.OrdinalIgnoreCase), Dead = Dead };

    internal void Become(Place other)
    {
        values = new(other.values, StringComparer.OrdinalIgnoreCase);
        Dead = other.Dead;
    }

    internal Place Or(Place other)
    {
        if (Dead || other.Dead)
        {
            return Dead ? other.Copy() : Copy();
        }
        return WithAllOf(other);
    }

    /// <summary>As `Or`, even for ways that ended: what a catch block may see.</summary>
    internal Place WithAllOf(Place other)
    {
        Place both = Copy();
        both.Dead = false;
        foreach ((string name, Value value) in other.values)
        {
            both[name] = both[name] is { } mine ? mine.Or(value) : value;
        }
        return both;
    }
}
