using System.IO.Compression;
using System.Text;

namespace Panj.Collecting.Tests.Archives;

public sealed class ZipTests : CollectorTestBase
{
    private string Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, bytes) in files)
                using (var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open()) entry.Write(bytes);
        return Folder.Write("a.zip", packed.ToArray());
    }

    [Fact]
    public void Files_of_every_form_are_read()
    {
        var collected = Collect(Zip(("b/a.txt", "one"u8.ToArray()), ("l.jsonl", "{\"text\":\"two\"}"u8.ToArray()), ("w.warc.gz", Warc.Packed(Warc.Page("a", "three"))), ("m.eml", "Subject: x\n\nfour"u8.ToArray())));
        collected.Select(c => Article(c).Article.Text.Trim()).ShouldBe(["one", "two", "three", "four"]);
        collected.Select(c => Article(c).Article.File).ShouldBe(["a.txt", "l.jsonl", "w.warc.gz", "m.eml"]);
    }

    [Theory]
    [InlineData("../a.txt")]
    [InlineData("b/../../a.txt")]
    [InlineData("/etc/a.txt")]
    [InlineData("..\\a.txt")]
    [InlineData("C:\\a.txt")]
    public void Names_that_lead_out_are_refused(string name)
    {
        var before = Directory.GetFiles(Path.GetTempPath(), "a.txt").Length;
        Unread(Collect(Zip((name, "one"u8.ToArray()))).ShouldHaveSingleItem()).Reason.ShouldBe("has a name that leads out of the archive");
        Directory.GetFiles(Path.GetTempPath(), "a.txt").Length.ShouldBe(before);
    }

    [Fact]
    public void Bombs_stop_at_what_their_size_allows()
    {
        var bomb = Zip(("a.jsonl", new byte[60_000_000]), ("b.txt", "two"u8.ToArray()));
        var collected = Collect(bomb, new CollectingLimits { ZipEntryBytes = 1_000_000 });
        Unread(collected[0]).Reason.ShouldBe("unpacks into more than 1,000,000 bytes");
        Article(collected[^1]).Article.Text.ShouldBe("two");
    }

    [Fact]
    public void Archives_in_archives_stay_closed() =>
        Unread(Collect(Zip(("b.zip", File.ReadAllBytes(Zip(("a.txt", "one"u8.ToArray())))))).ShouldHaveSingleItem()).Reason.ShouldBe("is an archive within an archive");

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 and then nothing")]
    public void What_is_no_zip_is_told(string text) => Unread(Collect(Folder.Write("a.zip", Encoding.Latin1.GetBytes(text))).ShouldHaveSingleItem()).Reason.ShouldBe("is no zip that can be read");

    [Fact]
    public void Damage_inside_is_named()
    {
        var path = Zip(("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 3_000)))), ("b.txt", "two"u8.ToArray()));
        var bytes = File.ReadAllBytes(path);
        Array.Clear(bytes, 60, 400);
        File.WriteAllBytes(path, bytes);
        Article(Collect(path)[^1]).Article.Text.ShouldBe("two");
    }
}
