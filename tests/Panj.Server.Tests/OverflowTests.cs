using Panj.Server.Hosting;

namespace Panj.Server.Tests;

public sealed class OverflowTests
{
    [Fact]
    public void Short_answers_are_held_back()
    {
        using var body = new MemoryStream();
        using var overflow = new Overflow(body);
        overflow.Write("short"u8);
        overflow.Flush();
        (overflow.IsHeld, body.Length).ShouldBe((true, 0));
        overflow.Release();
        body.ToArray().ShouldBe("short"u8.ToArray());
    }

    [Fact]
    public void Long_answers_leave_in_order()
    {
        using var body = new MemoryStream();
        using var overflow = new Overflow(body);
        byte[] part = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i % 251))];
        for (var i = 0; i < 20; i++) overflow.Write(part);
        overflow.IsHeld.ShouldBeFalse();
        overflow.Release();
        body.ToArray().ShouldBe([.. Enumerable.Repeat(part, 20).SelectMany(bytes => bytes)]);
    }
}
