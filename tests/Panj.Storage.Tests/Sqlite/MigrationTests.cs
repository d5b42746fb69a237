using System.Security.Cryptography;
using System.Text;

namespace Panj.Storage.Tests;

public sealed class MigrationTests
{
    /// <summary>A step that has been shipped never changes; a new one adds its line here.</summary>
    [Theory]
    [InlineData(0, "0001.sql", "a776dd8d80a21cca")]
    [InlineData(1, "0002.sql", "6d53893d67fa981a")]
    [InlineData(2, "0003.sql", "29c5fc5d4557bb5c")]
    [InlineData(3, "0004.sql", "b66003985e633a35")]
    [InlineData(4, "0005.sql", "88ee47acb7a22cda")]
    [InlineData(5, "0006.sql", "2fa516cc233a2be4")]
    [InlineData(6, "0007.sql", "fb18865a37954db4")]
    [InlineData(7, "0010.sql", "738f70709ce071dc")]
    public void Shipped_steps_never_change(int index, string name, string digest)
    {
        SqliteDatabase.Migrations[index].Name.ShouldBe(name);
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SqliteDatabase.Migrations[index].Sql)))[..16].ShouldBe(digest);
    }

    [Fact]
    public void Every_step_is_pinned() => SqliteDatabase.Migrations.Count.ShouldBe(8);
}
