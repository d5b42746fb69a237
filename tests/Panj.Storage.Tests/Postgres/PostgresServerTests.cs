using Panj.Events.Ports;
using Panj.Storage.Postgres;

namespace Panj.Storage.Tests;

/// <summary>What only a store behind a network can do or suffer.</summary>
public sealed class PostgresServerTests : IAsyncLifetime
{
    private readonly PostgresMaker _maker = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _maker.ReadyAsync();

    public ValueTask DisposeAsync() => _maker.DisposeAsync();

    [Fact]
    public async Task A_lost_connection_is_named()
    {
        await using var store = await _maker.OpenAsync(retries: 0);
        for (var n = 0; n < 3; n++) await store.Articles.AddAsync(Sample.Full($"a{n}"), Cancellation);
        await CutAsync();
        var failure = await Should.ThrowAsync<StoreException>(() => store.Articles.AddAsync(Sample.Full("b"), Cancellation));
        failure.Fault.ShouldBe(StoreFault.Unreachable);
        failure.Message.ShouldContain("What was acknowledged is kept");
        (await store.Articles.AddAsync(Sample.Full("b"), Cancellation)).ShouldBe(AddOutcome.Added);
        (await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(4);
    }

    [Fact]
    public async Task A_connection_lost_while_writing_keeps_nothing()
    {
        await using var store = await _maker.OpenAsync(retries: 2);
        await _maker.ExecuteAsync("CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$");
        await _maker.ExecuteAsync("CREATE TRIGGER cut BEFORE INSERT ON reports FOR EACH ROW EXECUTE FUNCTION cut()");
        (await Should.ThrowAsync<StoreException>(() => store.Articles.AddAsync(Sample.Full("a"), Cancellation))).Fault.ShouldBe(StoreFault.Unreachable);
        await _maker.ExecuteAsync("DROP TRIGGER cut ON reports");
        (await store.Articles.FindAsync("a", Cancellation)).ShouldBeNull();
        (await store.Articles.AddAsync(Sample.Full("a"), Cancellation)).ShouldBe(AddOutcome.Added);
    }

    [Fact]
    public async Task A_lost_connection_is_mended()
    {
        await using var store = await _maker.OpenAsync(TimeProvider.System);
        for (var n = 0; n < 3; n++) await store.Articles.AddAsync(Sample.Full($"a{n}"), Cancellation);
        await CutAsync();
        (await store.Articles.AddAsync(Sample.Full("b"), Cancellation)).ShouldBe(AddOutcome.Added);
        await CutAsync();
        (await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(4);
    }

    [Fact]
    public async Task A_newer_version_is_refused()
    {
        await using (await _maker.OpenAsync(TimeProvider.System)) await _maker.ExecuteAsync("INSERT INTO panj_steps (number, name) VALUES (999, '0999.sql')");
        var refusal = await Should.ThrowAsync<StoreException>(() => _maker.OpenAsync(TimeProvider.System));
        refusal.Fault.ShouldBe(StoreFault.NewerVersion);
        refusal.Message.ShouldContain("999");
    }

    [Fact]
    public async Task Many_open_an_empty_database_at_once()
    {
        await Parallel.ForEachAsync(Enumerable.Range(0, 4), Cancellation, async (n, token) =>
        {
            await using var store = await _maker.OpenAsync(TimeProvider.System);
            await store.Articles.AddAsync(Sample.Full($"a{n}"), token);
        });
        await using var opened = await _maker.OpenAsync(TimeProvider.System);
        (await opened.Articles.RevisionAsync(Cancellation)).ShouldBe(4);
    }

    [Fact]
    public async Task A_user_who_may_not_write_is_told()
    {
        await using (await _maker.OpenAsync(TimeProvider.System)) { }
        var readOnly = new PostgresStoreOptions { Connection = _maker.Connection + ";Options=-c default_transaction_read_only=on" };
        await using var store = await PostgresStore.OpenAsync(readOnly, Cancellation);
        (await Should.ThrowAsync<StoreException>(() => store.Articles.AddAsync(Sample.Full("a"), Cancellation))).Fault.ShouldBe(StoreFault.ReadOnly);
    }

    [Fact]
    public async Task A_damaged_row_is_named_as_such()
    {
        await using var store = await _maker.OpenAsync(TimeProvider.System);
        await store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        await _maker.ExecuteAsync("UPDATE reports SET body = '{\"kind\":\"Picnic\"}'");
        (await Should.ThrowAsync<StoreException>(() => store.Articles.FindAsync("a", Cancellation))).Fault.ShouldBe(StoreFault.Corrupt);
    }

    [Theory]
    [InlineData("postgres://a:b@host:1/c", true)]
    [InlineData("postgresql://host/c", true)]
    [InlineData("Username=a;Host = h", true)]
    [InlineData("panj.db", false)]
    [InlineData("my=host.db", false)]
    public void Databases_are_told_from_files(string store, bool expected) => PostgresAddress.IsOne(store).ShouldBe(expected);

    /// <summary>Ends every connection but the one that asks for it, as a server that restarts does.</summary>
    private Task<object?> CutAsync() => _maker.ExecuteAsync("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = current_schema() AND pid <> pg_backend_pid()");
}
