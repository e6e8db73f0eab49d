using Azwa.Rules.Testing.Tests.TestInput;
using Azwa.Rules.Tests.Architecture;

namespace Azwa.Rules.Testing.Tests;

/// <summary>The public API changes on purpose or not at all: its text is approved by a person.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void The_public_API_is_the_approved_one() => Golden.Matches("PublicApi.approved.txt", ApiText.Write(typeof(RuleSetLaws).Assembly));
}
