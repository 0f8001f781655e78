using System.Management.Automation;
using System.Management.Automation.Language;
using System.Reflection;

namespace Roadwarrior.FrameworkTypes;

internal sealed partial class Walker
{
    private Value Expression(ExpressionAst expression)
    {
        switch (expression)
        {
            case VariableExpressionAst variable: return Variable(variable);
            case TypeExpressionAst type:
                Resolve(type.TypeName, type);
                return Value.Of(members.TypeOfTypes);
            case ConvertExpressionAst convert: return Convert(convert);
            case AttributedExpressionAst attributed: return Expression(attributed.Child);
            case InvokeMemberExpressionAst call: return Call(call);
            case MemberExpressionAst member: return Member(member);
            case IndexExpressionAst index: return Index(index);
            case StringConstantExpressionAst: return Value.Of(members.Text);
            case ExpandableStringExpressionAst text:
                foreach (ExpressionAst nested in text.NestedExpressions) Expression(nested);
                return Value.Of(members.Text);
            case ConstantExpressionAst constant: return Value.Of(framework.Core(constant.StaticType.FullName!));
            case ParenExpressionAst paren: return Pipeline(paren.Pipeline);
            case SubExpressionAst sub: return Collect(() => Block(sub.SubExpression.Statements));
            case ArrayExpressionAst array: return Array(Collect(() => Block(array.SubExpression.Statements)));
            case ArrayLiteralAst literal: return Literal(literal);
            case HashtableAst table: return Value.Of(new Table(framework.Core("System.Collections.Hashtable"), Values(table)));
            case ScriptBlockExpressionAst block: return Value.Of(new Block(block.ScriptBlock));
            case UnaryExpressionAst unary: return Unary(unary);
            case BinaryExpressionAst binary: return Binary(binary);
            default:
                findings.Add("unresolved", expression, $"{expression.GetType().Name} is not followed");
                return Value.Anything;
        }
    }

    private Value Variable(VariableExpressionAst variable)
    {
        VariablePath path = variable.VariablePath;
        if (path.IsDriveQualified)
        {
            return path.DriveName.Equals("env", StringComparison.OrdinalIgnoreCase) ? Value.Of(members.Text).Or(Value.Null) : Value.Anything;
        }
        if (path.IsGlobal)
        {
            return functions.Global(path.UserPath) ?? Value.Nothing;
        }
        if (place[path.UserPath] is { } value)
        {
            return value;
        }
        if (Automatic.Of(path.UserPath) is { } type)
        {
            return type.Length == 0 ? Value.Null : Value.Of(framework.Listed(type)!);
        }
        findings.Add("unresolved", variable, "no value reaches this variable here");
        return Value.Anything;
    }

    private Value Array(Value element)
    {
        Value items = element.Kinds.Any(kind => kind is Unknown) ? Value.Anything : element.AsOne();
        // Output that is an array already stays the array it is.
        return Value.Of(new Items(items));
    }

    private Value Literal(ArrayLiteralAst literal)
    {
        Value[] values = [.. literal.Elements.Select(Expression)];
        Value items = Value.Of(new Items(values.Aggregate(Value.Nothing, (all, one) => all.Or(one.AsOne()))));
        return literal.Elements.Count == 1 ? values[0].AsWrapped() : items;
    }

    private Value Values(HashtableAst table)
    {
        Value values = Value.Nothing;
        foreach ((ExpressionAst key, StatementAst value) in table.KeyValuePairs)
        {
            Expression(key);
            values = values.Or(ValueOfStatement(value).AsOne());
        }
        return values;
    }

    private Value Convert(ConvertExpressionAst convert)
    {
        string name = convert.Type.TypeName.FullName;
        if (convert.Child is HashtableAst table && name.Equals("ordered", StringComparison.OrdinalIgnoreCase))
        {
            return Value.Of(new Table(framework.Core("System.Collections.Specialized.OrderedDictionary"), Values(table)));
        }
        if (name.Equals("ref", StringComparison.OrdinalIgnoreCase) && convert.Child is VariableExpressionAst variable)
        {
            return Value.Of(new RefTo(variable.VariablePath.UserPath));
        }
        Value child = Expression(convert.Child);
        return Resolve(convert.Type.TypeName, convert.Type) is { } type ? Cast(child, type, convert.Child) : Value.Anything;
    }

    /// <summary>After a conversion a value is of that type, or of the kinds known before that are of that type anyway.</summary>
    private Value Cast(Value value, Type type, ExpressionAst? child = null)
    {
        if (child is ScriptBlockExpressionAst block)
        {
            Run(block.ScriptBlock, type);
        }
        if (type.FullName is "System.Object" or "System.Management.Automation.PSObject")
        {
            return value;
        }
        if (type.IsArray && type.GetElementType() == members.Object && value.Kinds.Count > 0)
        {
            Value[] elements = [.. value.Kinds.Select(kind => kind is Data ? Value.OfData : Element(kind) ?? Value.Of(kind))];
            return Value.Of(new Items(elements.Aggregate(Value.Nothing, (all, one) => all.Or(one.AsOne()))));
        }
        Value kept = value.Only(kind => members.ClrOf(kind) is { } clr && type.IsAssignableFrom(clr));
        return kept.Kinds.Count > 0 && kept.Kinds.Count == value.Kinds.Count && !value.Many ? kept.AsOne() : Value.Of(type);
    }

    private Value Member(MemberExpressionAst member)
    {
        Value subject = member.Static ? Value.Nothing : Expression(member.Expression);
        if (member.Member is not StringConstantExpressionAst { Value: var name })
        {
            Expression((ExpressionAst)member.Member);
            findings.Add("unresolved", member, "the name of the member is computed");
            return Value.Anything;
        }
        if (member.Static)
        {
            return member.Expression is TypeExpressionAst named ? StaticMember(member, named, name) : NotNamed(member);
        }
        if (subject.Kinds.Count == 0)
        {
            findings.Add("unresolved", member, "nothing is known to come here");
        }
        return subject.Kinds.Select(kind => OneMember(member, subject, kind, name)).Aggregate(Value.Nothing, (all, one) => all.Or(one));
    }

    private Value StaticMember(MemberExpressionAst member, TypeExpressionAst named, string name)
    {
        if (Resolve(named.TypeName, named) is not { } type)
        {
            return Value.Anything;
        }
        if (members.StaticProperty(type, name) is { } found)
        {
            return found;
        }
        findings.Add("unknown-member", member, $"{type} has no static {name}");
        return Value.Anything;
    }

    private Value OneMember(MemberExpressionAst member, Value subject, Kind kind, string name)
    {
        if (members.Property(kind, name) is { } found)
        {
            return subject.Many ? found.AsMany() : found;
        }
        // The number of what a command gave out is the number of an array only when it gave out several.
        (string rule, string detail) = kind switch
        {
            Shape shape => ("unknown-property", $"{shape.Name} has no documented {name}"),
            Clr clr => ("unknown-member", $"{clr.Type} has no {name}"),
            Table or Items => ("unknown-member", $"{kind.Key} has no {name}"),
            _ => ("unresolved", $"what stands before .{name} has no known type ({subject})"),
        };
        findings.Add(rule, member, detail);
        return Value.Anything;
    }

    private Value NotNamed(MemberExpressionAst member)
    {
        findings.Add("unresolved", member, "the type before :: is computed");
        return Value.Anything;
    }

    private Value Call(InvokeMemberExpressionAst call)
    {
        Value subject = call.Static ? Value.Nothing : Expression(call.Expression);
        Value[] arguments = [.. (call.Arguments ?? (IEnumerable<ExpressionAst>)[]).Select(Expression)];
        if (call.Member is not StringConstantExpressionAst { Value: var name })
        {
            findings.Add("unresolved", call, "the name of the method is computed");
            return Value.Anything;
        }
        if (!call.Static)
        {
            if (subject.Kinds.Count == 0)
            {
                findings.Add("unresolved", call, "nothing is known to come here");
            }
            return subject.Kinds.Select(kind => OneCall(call, kind, name, arguments, subject)).Aggregate(Value.Nothing, (all, one) => all.Or(one));
        }
        if (call.Expression is not TypeExpressionAst named)
        {
            return NotNamed(call);
        }
        if (Resolve(named.TypeName, named) is not { } type)
        {
            return Value.Anything;
        }
        if (name.Equals("new", StringComparison.OrdinalIgnoreCase) && (type.IsArray || (type.IsValueType && arguments.Length == 0)))
        {
            bool isNumber = arguments.All(each => each.Kinds.All(kind => members.ClrOf(kind) is not { } clr || Members.IsNumber(clr)));
            if (!isNumber || arguments.Length > (type.IsArray ? 1 : 0))
            {
                findings.Add("wrong-overload", call, $"{type} is made of one number");
            }
            return Value.Of(type);
        }
        return Overload(call, type.ToString(), members.StaticMethods(type, name), name, arguments);
    }

    private Value OneCall(InvokeMemberExpressionAst call, Kind kind, string name, Value[] arguments, Value subject)
    {
        MethodBase[] methods = members.Methods(kind, name);
        if (methods.Length == 0 && members.ClrOf(kind) is null)
        {
            findings.Add("unresolved", call, $"what stands before .{name}() has no known type ({subject})");
            return Value.Anything;
        }
        if (methods.Length == 0 && kind is Items or Clr { Type.IsArray: true } && Element(kind) is { } element && element.Kinds.Count > 0)
        {
            return element.Kinds.Select(each => OneCall(call, each, name, arguments, subject)).Aggregate(Value.Nothing, (all, one) => all.Or(one)).AsMany();
        }
        return Overload(call, kind.Key, methods, name, arguments);
    }

    private Value Overload(InvokeMemberExpressionAst call, string owner, MethodBase[] methods, string name, Value[] arguments)
    {
        if (methods.Length == 0)
        {
            findings.Add("unknown-member", call, $"{owner} has no method {name}");
            return Value.Anything;
        }
        IReadOnlyList<MethodBase> fitting = members.Fitting(methods, arguments);
        if (fitting.Count == 0)
        {
            findings.Add("wrong-overload", call, $"{owner}: no {name} takes ({string.Join("; ", arguments.Select(each => each.Key))})");
            return Value.Anything;
        }
        // 5.1 has Split(params char[]) only: there each character parts, in 7 the whole text does.
        if (owner == "System.String" && name.Equals("Split", StringComparison.OrdinalIgnoreCase) && call.Arguments?[0] is StringConstantExpressionAst { Value.Length: > 1 })
        {
            findings.Add("means-another", call, "5.1 parts at each character, 7 at the whole text");
        }
        SetReferences(arguments, fitting);
        foreach ((ExpressionAst argument, int index) in (call.Arguments ?? (IEnumerable<ExpressionAst>)[]).Select((each, index) => (each, index)))
        {
            if (argument is ScriptBlockExpressionAst block)
            {
                Run(block.ScriptBlock, fitting[0].GetParameters()[Math.Min(index, fitting[0].GetParameters().Length - 1)].ParameterType);
            }
        }
        return fitting.Select(members.ResultOf).Aggregate(Value.Nothing, (all, one) => all.Or(one));
    }

    private void SetReferences(Value[] arguments, IReadOnlyList<MethodBase> fitting)
    {
        for (int index = 0; index < arguments.Length; index++)
        {
            if (arguments[index].Kinds is [RefTo reference])
            {
                place[reference.Variable] = fitting.Select(method => members.Returned(method.GetParameters()[index].ParameterType.GetElementType()!)).Aggregate(Value.Null, (all, one) => all.Or(one));
            }
        }
    }

    /// <summary>A block that stands for a delegate: its parameters are the delegate's.</summary>
    private void Run(ScriptBlockAst block, Type type)
    {
        Place outside = place.Copy();
        ParameterInfo[] given = type.GetMethod("Invoke")?.GetParameters() ?? [];
        foreach ((ParameterAst parameter, int index) in (block.ParamBlock?.Parameters ?? (IEnumerable<ParameterAst>)[]).Select((each, index) => (each, index)))
        {
            place[parameter.Name.VariablePath.UserPath] = index < given.Length ? members.Returned(given[index].ParameterType) : Value.Anything;
        }
        Collect(() => Body(block, null));
        place.Become(outside);
    }

    private Type? Resolve(ITypeName name, Ast node)
    {
        Type? type = framework.Resolve(name, out string problem);
        if (problem.Length > 0)
        {
            string[] parts = problem.Split(' ', 2);
            string detail = parts.Length > 1 ? $"5.1 does not load {parts[1]} by itself" : "neither a type of .NET Framework nor of Windows PowerShell 5.1";
            findings.Add(parts[0], node, detail);
        }
        return type;
    }
}
