using Azwa.Rules.Compilation;
using Azwa.Rules.Engine;
using Azwa.Rules.Facts;

namespace Azwa.Rules.Tests.DependencyInjection;

/// <summary>The embedded engine under another name, which can be told to break.</summary>
internal sealed class OtherEngine(string name) : IRuleEngine
{
    public string Name => name;

    public bool IsBroken { get; set; }

    /// <summary>What happens before each run.</summary>
    public Action? Running { get; init; }

    public IRuleRunner Prepare(CompiledRuleSet rules) =>
        IsBroken ? throw new InvalidOperationException("The engine is broken.") : new Runner(EmbeddedEngine.Instance.Prepare(rules), Running);

    private sealed class Runner(IRuleRunner embedded, Action? running) : IRuleRunner
    {
        public void Run(IReadOnlyList<Fact> facts, EvaluationContext context, IEvaluationSink sink)
        {
            running?.Invoke();
            embedded.Run(facts, context, sink);
        }
    }
}
