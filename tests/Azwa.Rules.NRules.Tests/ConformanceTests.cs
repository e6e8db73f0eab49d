using Azwa.Rules.Tests.Engine;
using Xunit.Abstractions;

namespace Azwa.Rules.NRules.Tests;

/// <summary>NRules conforms: the suite that the embedded engine passes as well.</summary>
public sealed class ConformanceTests(ITestOutputHelper output) : EngineConformance(new NRulesEngine(), output);
