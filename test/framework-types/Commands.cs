using System.Management.Automation.Language;

namespace Roadwarrior.FrameworkTypes;

internal sealed partial class Walker
{
    /// <summary>Commands whose output is nothing or what they were given, and need no table.</summary>
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase) { "Set-StrictMode", "Out-Null", "Import-Module", "Remove-Module" };

    private Value ValueOfStatement(StatementAst statement) =>
        statement is PipelineBaseAst and not AssignmentStatementAst ? Pipeline((PipelineBaseAst)statement)
        : statement is CommandExpressionAst only ? Expression(only.Expression)
        : Collect(() => Statement(statement));

    private Value Pipeline(PipelineBaseAst pipeline)
    {
        if (pipeline is AssignmentStatementAst assignment)
        {
            Assign(assignment);
            return Value.Nothing;
        }
        if (pipeline is not PipelineAst { PipelineElements: var elements })
        {
            findings.Add("unresolved", pipeline, $"{pipeline.GetType().Name} is not followed");
            return Value.Anything;
        }
        if (elements is [CommandExpressionAst { Redirections.Count: 0 } only])
        {
            // `$i++;` gives out nothing.
            Value value = Expression(only.Expression);
            bool counts = only.Expression is UnaryExpressionAst { TokenKind: TokenKind.PostfixPlusPlus or TokenKind.PostfixMinusMinus or TokenKind.PlusPlus or TokenKind.MinusMinus };
            return counts ? Value.Nothing : value;
        }
        Value? piped = null;
        foreach (CommandBaseAst element in elements)
        {
            piped = element is CommandExpressionAst expression
                ? Collect(() => Emit(Expression(expression.Expression)))
                : Command((CommandAst)element, piped);
        }
        return piped ?? Value.Nothing;
    }

    private Value Command(CommandAst command, Value? piped)
    {
        CommandElementAst first = command.CommandElements[0];
        if (first is ScriptBlockExpressionAst block)
        {
            Rest(command, 1, piped);
            return Collect(() => Body(block.ScriptBlock, piped?.AsOne()));
        }
        if (command.GetCommandName() is not { } name || first is not StringConstantExpressionAst)
        {
            // One of ours by name out of a call: whatever it is, it answers one object of our own making.
            Rest(command, 0, piped);
            return Value.Anything.AsMany();
        }
        if (functions.Find(name) is { } function)
        {
            return Own(command, function);
        }
        Rest(command, 1, piped);
        if (Silent.Contains(name))
        {
            return Value.Nothing;
        }
        return outputs.Of(name, ClassName(command)) ?? Value.Anything.AsMany();
    }

    /// <summary>What -ClassName names in so many letters.</summary>
    private static string? ClassName(CommandAst command) => command.CommandElements
        .SkipWhile(each => each is not CommandParameterAst { ParameterName: "ClassName" })
        .Skip(1)
        .Select(each => (each as StringConstantExpressionAst)?.Value)
        .FirstOrDefault();

    private void Rest(CommandAst command, int from, Value? piped)
    {
        foreach (CommandElementAst element in command.CommandElements.Skip(from))
        {
            ExpressionAst? expression = element is CommandParameterAst parameter ? parameter.Argument : element as ExpressionAst;
            if (expression is ScriptBlockExpressionAst block)
            {
                Place outside = place.Copy();
                Collect(() => Body(block.ScriptBlock, piped?.AsOne() ?? Value.Anything));
                place.Become(outside);
            }
            else if (expression is not null)
            {
                Expression(expression);
            }
        }
    }

    /// <summary>A function of ours: what it is given adds to what is known of its parameters.</summary>
    private Value Own(CommandAst command, FunctionDefinitionAst function)
    {
        var arguments = new Dictionary<string, (ExpressionAst Expression, Value Value)>(StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<ParameterAst> parameters = Functions.ParametersOf(function);
        for (int index = 1; index < command.CommandElements.Count; index++)
        {
            if (command.CommandElements[index] is CommandParameterAst named)
            {
                bool isNext = named.Argument is null && index + 1 < command.CommandElements.Count && command.CommandElements[index + 1] is ExpressionAst and not VariableExpressionAst { Splatted: true };
                ExpressionAst? argument = named.Argument ?? (isNext ? (ExpressionAst)command.CommandElements[++index] : null);
                if (argument is not null)
                {
                    arguments[named.ParameterName] = (argument, Expression(argument));
                }
            }
            else if (command.CommandElements[index] is VariableExpressionAst { Splatted: true } splatted)
            {
                Value table = Variable(splatted);
                Value element = table.Kinds.Select(kind => kind is Table known ? known.Element : Value.OfData).Aggregate(Value.Nothing, (all, one) => all.Or(one));
                foreach (ParameterAst parameter in parameters)
                {
                    functions.Give(function.Name, parameter.Name.VariablePath.UserPath, element);
                }
            }
            else if (command.CommandElements[index] is ExpressionAst positional)
            {
                string? open = parameters.Select(each => each.Name.VariablePath.UserPath).FirstOrDefault(each => !arguments.ContainsKey(each));
                Value value = Expression(positional);
                if (open is not null)
                {
                    arguments[open] = (positional, value);
                }
            }
        }
        foreach ((string name, (_, Value value)) in arguments)
        {
            functions.Give(function.Name, name, value.AsOne());
        }
        Value result = functions.ResultOf(function.Name);
        return ByName(command, arguments) is { } looked ? Instead(result, looked) : result;
    }

    /// <summary>
    /// The convention of net-objects.ps1: a function with -Object and -Names reads the first property of these names.
    /// Each name that is written out must be one that the table knows.
    /// </summary>
    private Value? ByName(CommandAst command, Dictionary<string, (ExpressionAst Expression, Value Value)> arguments)
    {
        if (!arguments.TryGetValue("Object", out var target) || !arguments.TryGetValue("Names", out var names))
        {
            return null;
        }
        IEnumerable<ExpressionAst> written = names.Expression is ArrayLiteralAst literal ? literal.Elements : [names.Expression];
        if (!written.All(each => each is StringConstantExpressionAst))
        {
            return null;
        }
        Value found = Value.Nothing;
        foreach (Kind kind in target.Value.Kinds)
        {
            bool documented = false;
            foreach (StringConstantExpressionAst name in written.Cast<StringConstantExpressionAst>())
            {
                if (members.Property(kind, name.Value) is { } property)
                {
                    documented = true;
                    found = found.Or(property);
                }
                else if (kind is not Shape shape || !outputs.MayTry(shape.Name, name.Value))
                {
                    findings.Add(kind is Shape ? "unknown-property" : "unresolved", name, $"{kind.Key} has no documented {name.Value}");
                }
            }
            if (!documented)
            {
                findings.Add("unknown-property", names.Expression, $"{kind.Key}: none of these is documented");
            }
        }
        return found;
    }

    /// <summary>A function that answers "some property's value" answers these.</summary>
    private static Value Instead(Value result, Value looked) =>
        result.Kinds.Any(kind => kind is Unknown) ? result.Only(kind => kind is not Unknown).Or(looked) : result;
}
