using Azwa.Rules.Engine;
using Xunit.Abstractions;

namespace Azwa.Rules.Tests.Engine;

/// <summary>The embedded engine conforms.</summary>
public sealed class EmbeddedEngineTests(ITestOutputHelper output) : EngineConformance(EmbeddedEngine.Instance, output);
