using System.Management.Automation.Language;

namespace Roadwarrior.FrameworkTypes;

/// <summary>Follows a script statement by statement and knows what each variable may be.</summary>
internal sealed partial class Walker(Framework framework, Outputs outputs, Functions functions, Members members, Findings findings)
{
    private const int Rounds = 4;
    private Place place = new();
    private Value output = Value.Nothing;
    private List<Place> leaving = [];

    /// <summary>The body of a script outside its functions.</summary>
    internal void Script(ScriptBlockAst script)
    {
        place = new Place();
        Collect(() => Body(script, null));
    }

    internal void Function(FunctionDefinitionAst function)
    {
        place = new Place();
        foreach (ParameterAst parameter in Functions.ParametersOf(function))
        {
            place[parameter.Name.VariablePath.UserPath] = ValueOf(parameter, function.Name);
        }
        Value result = Collect(() => Body(function.Body, null));
        functions.Result(function.Name, result);
    }

    private Value ValueOf(ParameterAst parameter, string function)
    {
        string name = parameter.Name.VariablePath.UserPath;
        Value fallback = parameter.DefaultValue is null ? Value.Nothing : Expression(parameter.DefaultValue);
        TypeConstraintAst? declared = parameter.Attributes.OfType<TypeConstraintAst>().FirstOrDefault();
        foreach (AttributeAst attribute in parameter.Attributes.OfType<AttributeAst>())
        {
            foreach (ExpressionAst argument in attribute.PositionalArguments.Concat(attribute.NamedArguments.Select(each => each.Argument)))
            {
                Expression(argument);
            }
        }
        Value given = functions.GivenTo(function, name) ?? Value.OfData;
        if (declared is null || Resolve(declared.TypeName, declared) is not { } type)
        {
            return given.Or(fallback);
        }
        return Cast(given, type);
    }

    /// <summary>What goes down the pipeline while this runs.</summary>
    private Value Collect(Action run)
    {
        Value before = output;
        output = Value.Nothing;
        run();
        Value collected = output;
        output = before;
        return collected;
    }

    private void Emit(Value value)
    {
        if (value.Wrapped)
        {
            output = output.Or(value.AsOne());
            return;
        }
        foreach (Kind kind in value.Kinds)
        {
            output = output.Or(Element(kind) is { } element ? element.AsMany() : Value.Of(kind));
        }
        output = value.OrNull ? output.Or(Value.Null) : output;
        output = value.Many ? output.AsMany() : output;
    }

    private void Body(ScriptBlockAst body, Value? piped)
    {
        foreach (NamedBlockAst? block in new[] { body.DynamicParamBlock, body.BeginBlock, body.ProcessBlock, body.EndBlock })
        {
            if (block is not null)
            {
                if (piped is not null)
                {
                    place["_"] = piped;
                }
                Block(block.Statements);
            }
        }
    }

    private void Block(IEnumerable<StatementAst> statements)
    {
        foreach (StatementAst statement in statements)
        {
            if (!place.Dead)
            {
                Statement(statement);
            }
        }
    }

    private void Statement(StatementAst statement)
    {
        switch (statement)
        {
            case FunctionDefinitionAst: break;
            case AssignmentStatementAst assignment: Assign(assignment); break;
            case PipelineAst pipeline: Emit(Pipeline(pipeline)); break;
            case IfStatementAst choice: If(choice); break;
            case SwitchStatementAst choice: Switch(choice); break;
            case ForEachStatementAst loop: ForEach(loop); break;
            case ForStatementAst loop:
                if (loop.Initializer is not null) Collect(() => Statement((StatementAst)loop.Initializer));
                Loop(loop.Condition, loop.Body, loop.Iterator);
                break;
            case LoopStatementAst loop: Loop(loop.Condition, loop.Body, null); break;
            case TryStatementAst attempt: Try(attempt); break;
            case ReturnStatementAst leave:
                if (leave.Pipeline is not null) Emit(Pipeline(leave.Pipeline));
                place.Dead = true;
                break;
            case ThrowStatementAst leave:
                if (leave.Pipeline is not null) Pipeline(leave.Pipeline);
                place.Dead = true;
                break;
            case ExitStatementAst leave:
                if (leave.Pipeline is not null) Pipeline(leave.Pipeline);
                place.Dead = true;
                break;
            case BreakStatementAst or ContinueStatementAst:
                leaving.Add(place.Copy());
                place.Dead = true;
                break;
            case BlockStatementAst block: Block(block.Body.Statements); break;
            default:
                findings.Add("unresolved", statement, $"{statement.GetType().Name} is not followed");
                break;
        }
    }

    private void If(IfStatementAst choice)
    {
        Place after = new() { Dead = true };
        foreach ((PipelineBaseAst condition, StatementBlockAst body) in choice.Clauses)
        {
            Pipeline(condition);
            Place otherwise = place.Copy();
            Narrow(condition, true);
            Block(body.Statements);
            after = after.Or(place);
            place.Become(otherwise);
            Narrow(condition, false);
        }
        if (choice.ElseClause is not null)
        {
            Block(choice.ElseClause.Statements);
        }
        place.Become(after.Or(place));
    }

    private void Switch(SwitchStatementAst choice)
    {
        Value subject = Pipeline(choice.Condition);
        Place before = place.Copy();
        before["_"] = subject.Kinds.Select(kind => Element(kind) ?? Value.Of(kind)).Aggregate(Value.Nothing, (all, one) => all.Or(one));
        Place after = new() { Dead = true };
        List<Place> outside = leaving;
        leaving = [];
        foreach ((ExpressionAst condition, StatementBlockAst body) in choice.Clauses)
        {
            place.Become(before);
            Expression(condition);
            Block(body.Statements);
            after = after.Or(place);
        }
        place.Become(before);
        if (choice.Default is not null)
        {
            Block(choice.Default.Statements);
        }
        after = leaving.Aggregate(after.Or(place), (all, one) => all.Or(one));
        // `continue` in a switch inside a loop means the loop's next turn here, as no value is an array.
        outside.AddRange(leaving);
        leaving = outside;
        place.Become(after);
    }

    private void ForEach(ForEachStatementAst loop)
    {
        Value all = Pipeline(loop.Condition);
        Value one = all.Kinds.Select(kind => Element(kind) ?? Value.Of(kind)).Aggregate(Value.Nothing, (sum, each) => sum.Or(each));
        Around(() =>
        {
            place[loop.Variable.VariablePath.UserPath] = one;
            Block(loop.Body.Statements);
        });
    }

    private void Loop(PipelineBaseAst? condition, StatementBlockAst body, PipelineBaseAst? step) => Around(() =>
    {
        if (condition is not null)
        {
            Pipeline(condition);
        }
        Block(body.Statements);
        if (step is not null && !place.Dead)
        {
            Collect(() => Statement((StatementAst)step));
        }
    });

    /// <summary>Until nothing new is learnt; the body may run never, once or often.</summary>
    private void Around(Action turn)
    {
        List<Place> outside = leaving;
        for (int round = 0; round < Rounds; round++)
        {
            Place before = place.Copy();
            leaving = [];
            turn();
            place.Become(leaving.Aggregate(before.Or(place), (all, one) => all.Or(one)));
            output = output.AsMany();
            if (place.Key == before.Key)
            {
                break;
            }
        }
        leaving = outside;
    }

    private void Try(TryStatementAst attempt)
    {
        Place before = place.Copy();
        Block(attempt.Body.Statements);
        Place after = place.Copy();
        Place failed = before.WithAllOf(place);
        foreach (CatchClauseAst clause in attempt.CatchClauses)
        {
            foreach (TypeConstraintAst type in clause.CatchTypes)
            {
                Resolve(type.TypeName, type);
            }
            place.Become(failed);
            place["_"] = Value.Of(framework.Core("System.Management.Automation.ErrorRecord"));
            Block(clause.Body.Statements);
            after = after.Or(place);
        }
        place.Become(after);
        if (attempt.Finally is not null)
        {
            bool dead = place.Dead;
            place.Become(failed.WithAllOf(place));
            Block(attempt.Finally.Statements);
            place.Dead |= dead;
        }
    }

    /// <summary>`-is`, `-isnot`, `-and`, `-or`, `-not` say what a variable is from here on.</summary>
    private void Narrow(Ast condition, bool holds)
    {
        switch (condition)
        {
            case PipelineAst { PipelineElements: [CommandExpressionAst only] }: Narrow(only.Expression, holds); break;
            case ParenExpressionAst paren: Narrow(paren.Pipeline, holds); break;
            case UnaryExpressionAst { TokenKind: TokenKind.Not or TokenKind.Exclaim } not: Narrow(not.Child, !holds); break;
            case BinaryExpressionAst { Operator: TokenKind.And } both when holds:
                Narrow(both.Left, true);
                Narrow(both.Right, true);
                break;
            case BinaryExpressionAst { Operator: TokenKind.Or } either when !holds:
                Narrow(either.Left, false);
                Narrow(either.Right, false);
                break;
            case BinaryExpressionAst { Operator: TokenKind.Or } either:
                Place before = place.Copy();
                Narrow(either.Left, true);
                Place left = place.Copy();
                place.Become(before);
                Narrow(either.Right, true);
                place.Become(left.Or(place));
                break;
            case BinaryExpressionAst { Operator: TokenKind.Is or TokenKind.IsNot } test when test.Left is VariableExpressionAst variable && test.Right is TypeExpressionAst named:
                if (Resolve(named.TypeName, named) is { } type && place[variable.VariablePath.UserPath] is { } value)
                {
                    bool isIt = holds == (test.Operator == TokenKind.Is);
                    Value kept = value.Only(kind => members.ClrOf(kind) is { } clr && type.IsAssignableFrom(clr));
                    place[variable.VariablePath.UserPath] = isIt
                        ? kept.Kinds.Count > 0 && kept.Kinds.Count == value.Kinds.Count ? kept.AsOne() : Value.Of(type)
                        : value.Only(kind => members.ClrOf(kind) is not { } clr || !type.IsAssignableFrom(clr));
                }
                break;
            default: break;
        }
    }
}
