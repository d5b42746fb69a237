namespace Panj.Collecting.Tests;

public sealed class FolderTests : CollectorTestBase
{
    private string[] FilesRead(CollectingLimits? limits = null) =>
        [.. Collect(Folder.Path, limits).OfType<CollectedArticle>().Select(a => a.Article.File!)];

    [Fact]
    public void Files_come_in_ordinal_order()
    {
        foreach (var name in new[] { "b.txt", "B.txt", "a/z.txt", "a10.txt", "a2.txt" }) Folder.Write(name, $"Text of {name}.");
        FilesRead().ShouldBe(["B.txt", "z.txt", "a10.txt", "a2.txt", "b.txt"]);
    }

    [Fact]
    public void Lines_and_text_are_read_alike()
    {
        Folder.Write("a.jsonl", """{"text":"Guards met."}""");
        Folder.Write("b", "Guards met again.");
        FilesRead().ShouldBe(["a.jsonl", "b"]);
    }

    [Fact]
    public void Other_files_are_named()
    {
        Folder.Write("a.txt", "Guards met.");
        Folder.Write("photo.png", "x");
        Folder.Write("README.md", "About this folder.");
        Folder.Write(".hidden", "x");
        var collected = Collect(Folder.Path);
        collected.Count.ShouldBe(2);
        Unread(collected[1]).Reason.ShouldBe("is a .png file, which folders are not searched for");
    }

    [Fact]
    public void Folder_without_article_is_named() => Unread(Collect(Folder.Path).Single()).Reason.ShouldBe("holds no article");

    [Fact]
    public void Links_do_not_lead_in_circles()
    {
        Folder.Write("a/one.txt", "Guards met.");
        Directory.CreateSymbolicLink(Path.Combine(Folder.Path, "a", "up"), Folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(Folder.Path, "b"), Path.Combine(Folder.Path, "a"));
        FilesRead().ShouldBe(["one.txt"]);
    }

    [Fact]
    public void Link_to_nowhere_is_named()
    {
        Folder.Write("a.txt", "Guards met.");
        File.CreateSymbolicLink(Path.Combine(Folder.Path, "b.txt"), Path.Combine(Folder.Path, "gone.txt"));
        Unread(Collect(Folder.Path)[1]).Reason.ShouldBe("does not exist");
    }

    [Fact]
    public void Depth_is_bounded()
    {
        Folder.Write("1/2/3/deep.txt", "Guards met.");
        Folder.Write("1/flat.txt", "Guards met.");
        var collected = Collect(Folder.Path, new CollectingLimits { FolderDepth = 1 });
        Unread(collected[0]).Reason.ShouldBe("lies more than 1 folders deep");
        Article(collected[1]).Article.File.ShouldBe("flat.txt");
    }
}
