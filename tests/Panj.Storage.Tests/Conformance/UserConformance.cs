using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What every store of accounts and views must do.</summary>
public abstract class UserConformance(StoreMaker maker) : StoreConformance(maker)
{
    private static readonly User Zarina = new("zarina", UserRole.Editor, "hash", Noon);

    [Fact]
    public async Task A_name_is_given_once()
    {
        (await Store.Users.AddAsync(Zarina, Cancellation)).ShouldBeTrue();
        (await Store.Users.AddAsync(Zarina with { Role = UserRole.Admin }, Cancellation)).ShouldBeFalse();
        (await Store.Users.AllAsync(Cancellation)).ShouldBe([Zarina]);
    }

    [Fact]
    public async Task Who_goes_takes_tokens_and_views_along()
    {
        await Store.Users.AddAsync(Zarina, Cancellation);
        await Store.Users.AddTokenAsync(Token("t1", 1), Cancellation);
        await Store.Views.KeepAsync(new SavedView("zarina", "clashes", "/events?kind=clash"), Cancellation);
        (await Store.Users.RemoveAsync("zarina", Cancellation)).ShouldBeTrue();
        (await Store.Users.RemoveAsync("zarina", Cancellation)).ShouldBeFalse();
        (await Store.Users.TokensAsync(Cancellation)).ShouldBeEmpty();
        (await Store.Views.OfAsync("zarina", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_comes_back_by_its_digest()
    {
        await Store.Users.AddAsync(Zarina, Cancellation);
        (await Store.Users.AddTokenAsync(Token("t1", 1) with { Note = "for \0 the map" }, Cancellation)).ShouldBeTrue();
        var found = (await Store.Users.FindTokenAsync(Digest(1), Cancellation)).ShouldNotBeNull();
        (found.Id, found.Owner, found.Scope, found.Note, found.Expires, found.Revoked).ShouldBe(("t1", "zarina", UserRole.Viewer, "for   the map", Noon.AddDays(90), null));
        (await Store.Users.FindTokenAsync(Digest(2), Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task A_token_needs_an_owner() => (await Store.Users.AddTokenAsync(Token("t1", 1), Cancellation)).ShouldBeFalse();

    [Fact]
    public async Task A_token_is_revoked_once()
    {
        await Store.Users.AddAsync(Zarina, Cancellation);
        await Store.Users.AddTokenAsync(Token("t1", 1), Cancellation);
        (await Store.Users.RevokeAsync("t1", Cancellation)).ShouldBeTrue();
        (await Store.Users.RevokeAsync("t1", Cancellation)).ShouldBeFalse();
        (await Store.Users.TokensAsync(Cancellation)).ShouldHaveSingleItem().Revoked.ShouldBe(Noon);
    }

    [Fact]
    public async Task The_record_tells_the_latest_first()
    {
        await Store.Users.NoteAsync("zarina", "signed in", "", Cancellation);
        Time.Advance(TimeSpan.FromHours(1));
        await Store.Users.NoteAsync("zarina", "token revoked", "t1", Cancellation);
        (await Store.Users.NotesAsync(10, Cancellation)).ShouldBe(
            [new AuditNote(2, Noon.AddHours(1), "zarina", "token revoked", "t1"), new AuditNote(1, Noon, "zarina", "signed in", "")]);
        (await Store.Users.NotesAsync(1, Cancellation)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_view_replaces_its_namesake()
    {
        await Store.Views.KeepAsync(new SavedView("z", "mine", "/events"), Cancellation);
        await Store.Views.KeepAsync(new SavedView("z", "mine", "/events?kind=clash"), Cancellation);
        await Store.Views.KeepAsync(new SavedView("other", "mine", "/events"), Cancellation);
        (await Store.Views.OfAsync("z", Cancellation)).ShouldBe([new SavedView("z", "mine", "/events?kind=clash")]);
        (await Store.Views.ForgetAsync("z", "mine", Cancellation)).ShouldBeTrue();
        (await Store.Views.ForgetAsync("z", "mine", Cancellation)).ShouldBeFalse();
    }

    [Fact]
    public async Task Accounts_leave_the_picture_alone()
    {
        await Store.Users.AddAsync(Zarina, Cancellation);
        await Store.Users.NoteAsync("zarina", "signed in", "", Cancellation);
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(0);
    }

    private static AccessToken Token(string id, byte seed) =>
        new() { Id = id, Owner = "zarina", Scope = UserRole.Viewer, Digest = Digest(seed), Added = Noon, Expires = Noon.AddDays(90) };

    private static byte[] Digest(byte seed) => [.. Enumerable.Repeat(seed, 32)];
}
