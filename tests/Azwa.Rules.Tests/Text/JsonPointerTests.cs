using Azwa.Rules.Tests.Laws;
using Azwa.Rules.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Azwa.Rules.Tests.Text;

public class JsonPointerTests
{
    /// <summary>The examples of RFC 6901, section 5.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("/foo", "foo")]
    [InlineData("/foo/0", "foo", "0")]
    [InlineData("/", "")]
    [InlineData("/a~1b", "a/b")]
    [InlineData("/c%d", "c%d")]
    [InlineData("/ ", " ")]
    [InlineData("/m~0n", "m~n")]
    [InlineData("/~01", "~1")]
    public void Segments_as_the_RFC_has_them(string text, params string[] segments)
    {
        Assert.Equal(segments, JsonPointer.Split(text));
        Assert.Equal(text, segments.Aggregate("", JsonPointer.Append));
    }

    [Fact]
    public void What_is_appended_is_split_again() =>
        Law.Holds(Prop.ForAll<NonNull<string>[]>(parts =>
        {
            var segments = parts.Select(p => p.Get + "~1/~0").ToArray();
            return JsonPointer.Split(segments.Aggregate("", JsonPointer.Append)).SequenceEqual(segments);
        }));

    [Fact]
    public void A_child_is_at_or_below_its_ancestors_and_they_not_below_it() =>
        Law.Holds(Prop.ForAll<NonNull<string>, NonNull<string>>((a, b) =>
        {
            var parent = JsonPointer.Append("", a.Get);
            var child = JsonPointer.Append(parent, b.Get);
            return JsonPointer.IsAtOrBelow(child, parent) && JsonPointer.IsAtOrBelow(child, child)
                && JsonPointer.IsAtOrBelow(child, "") && !JsonPointer.IsAtOrBelow(parent, child);
        }));

    [Fact]
    public void A_name_that_only_starts_alike_is_not_below() => Assert.False(JsonPointer.IsAtOrBelow("/ab", "/a"));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("12", 12)]
    [InlineData("01", null)]
    [InlineData("-1", null)]
    [InlineData("+1", null)]
    [InlineData("", null)]
    [InlineData("99999999999", null)]
    public void Indices(string segment, int? index) => Assert.Equal(index, JsonPointer.TryIndex(segment, out var i) ? i : null);

    [Fact]
    public void An_index_is_appended_in_digits() => Assert.Equal("/a/3", JsonPointer.Append("/a", 3));
}
