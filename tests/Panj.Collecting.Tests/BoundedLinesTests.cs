using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Panj.Collecting.Tests;

public sealed class BoundedLinesTests
{
    private static List<string> Lines(string text, int max) =>
        [.. BoundedLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), max).Select(l => l.TooLong ? "!" : Encoding.UTF8.GetString(l.Bytes.Span))];

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\n\nb", new[] { "a", "", "b" })]
    [InlineData("abcd\nabc\nabcde", new[] { "!", "abc", "!" })]
    public void Lines_are_split_and_bounded(string text, string[] lines) => Lines(text, 3).ShouldBe(lines);

    [Fact]
    public void Lines_across_blocks_are_whole()
    {
        var text = string.Join('\n', Enumerable.Range(0, 3).Select(i => new string((char)('a' + i), 50_000)));
        Lines(text, 100_000).ShouldBe(text.Split('\n'));
    }

    [Fact]
    public void Nothing_is_lost_between_lines() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<NonEmptyArray<byte>>(),
            bytes => string.Join('\n', Lines(Encoding.Latin1.GetString(bytes.Get), 4096)) == Encoding.Latin1.GetString(bytes.Get).TrimEndOnce('\n')).QuickCheckThrowOnFailure();
}
